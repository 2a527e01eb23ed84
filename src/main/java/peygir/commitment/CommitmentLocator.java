package peygir.commitment;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
        return jdbc.sql("select county_code, ngo_id, department_id from commitment where id = ?")
                .param(commitment.value())
                .query((row, _) -> {
                    var ngos = new HashSet<>(jdbc.sql("select ngo_id from commitment_beneficiary where commitment_id = ?")
                            .param(commitment.value())
                            .query((inner, _) -> NgoId.of(inner.getString(1)))
                            .list());
                    if (row.getString("ngo_id") != null) {
                        ngos.add(NgoId.of(row.getString("ngo_id")));
                    }
                    var department = row.getString("department_id");
                    return Location.of(
                            new CountyCode(row.getString("county_code")),
                            ngos,
                            department == null ? Set.of() : Set.of(DepartmentId.of(department)));
                })
                .optional();
    }
}
