package peygir.place;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Location;
import peygir.access.Locator;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;

@Component
class DepartmentLocator implements Locator<DepartmentId> {

    private final JdbcClient jdbc;

    DepartmentLocator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<DepartmentId> type() {
        return DepartmentId.class;
    }

    @Override
    public Optional<Location> locate(DepartmentId department) {
        return jdbc.sql("select county_code from department where id = ?")
                .param(department.value())
                .query(String.class)
                .optional()
                .map(county -> Location.of(new CountyCode(county), Set.of(), Set.of(department)));
    }
}
