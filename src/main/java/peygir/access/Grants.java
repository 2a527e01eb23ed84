package peygir.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.shared.AccountId;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;
import peygir.shared.NgoId;
import peygir.shared.ProvinceCode;

/** What accounts are granted, from every module that grants something, read in one query: it is asked at each request. */
@Component
public class Grants {

    private final JdbcClient jdbc;
    private final String inForce;

    Grants(JdbcClient jdbc, Collection<GrantSource> sources) {
        this.jdbc = jdbc;
        this.inForce = sources.stream().map(GrantSource::inForce).collect(Collectors.joining(" union all "));
    }

    /** What an account is granted. */
    public record Held(AccountId account, Grant grant) {}

    /** The grants of these accounts in force on that day. */
    public List<Held> of(Collection<AccountId> accounts, LocalDate day) {
        return jdbc.sql(inForce)
                .param("accounts", accounts.stream().map(AccountId::value).toList())
                .param("day", day)
                .query((row, _) -> new Held(AccountId.of(row.getString("account_id")), read(row)))
                .list();
    }

    /** For a query that reads other things of an account, too: the select of {@link GrantSource#inForce} for all sources. */
    public String inForce() {
        return inForce;
    }

    /** The grant in a row of {@link #inForce}. */
    public static Grant read(ResultSet row) throws SQLException {
        return new Grant(
                Role.valueOf(row.getString("role")),
                scope(row.getString("province_code"), row.getString("county_code"), row.getString("ngo_id"), row.getString("department_id")));
    }

    private static Scope scope(@Nullable String province, @Nullable String county, @Nullable String ngo, @Nullable String department) {
        if (county == null) {
            return province == null ? new Scope.OfNation() : new Scope.OfProvince(new ProvinceCode(province));
        }
        var place = new CountyCode(county);
        if (ngo != null) {
            return new Scope.OfNgo(NgoId.of(ngo), place);
        }
        return department == null ? new Scope.OfCounty(place) : new Scope.OfDepartment(DepartmentId.of(department), place);
    }
}
