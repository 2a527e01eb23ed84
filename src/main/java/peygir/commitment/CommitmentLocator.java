package peygir.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Location;
import peygir.access.Locator;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;
import peygir.shared.NgoId;

/** A commitment lies in its county and concerns who made it and whom it was made to. */
@Component
class CommitmentLocator implements Locator<CommitmentId> {

    private final JdbcClient jdbc;

    CommitmentLocator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<CommitmentId> type() {
        return CommitmentId.class;
    }

    @Override
    public Optional<Location> place(CommitmentId commitment) {
        return jdbc.sql("select county_code from commitment where id = ?")
                .param(commitment.value())
                .query((row, _) -> Location.of(new CountyCode(row.getString(1))))
                .optional();
    }

    @Override
    public Optional<Location> locate(CommitmentId commitment) {
        return jdbc.sql("select k.county_code, k.ngo_id, k.department_id, b.ngo_id as beneficiary from commitment k"
                        + " left join commitment_beneficiary b on b.commitment_id = k.id where k.id = ?")
                .param(commitment.value())
                .query(CommitmentLocator::location);
    }

    /** The rows of one commitment, one for each NGO it was made to. */
    private static Optional<Location> location(ResultSet row) throws SQLException {
        if (!row.next()) {
            return Optional.empty();
        }
        var county = new CountyCode(row.getString("county_code"));
        var department = row.getString("department_id");
        var ngos = new HashSet<NgoId>();
        add(ngos, row.getString("ngo_id"));
        do {
            add(ngos, row.getString("beneficiary"));
        } while (row.next());
        return Optional.of(Location.of(county, ngos, department == null ? Set.of() : Set.of(DepartmentId.of(department))));
    }

    private static void add(Set<NgoId> ngos, @Nullable String ngo) {
        if (ngo != null) {
            ngos.add(NgoId.of(ngo));
        }
    }
}
