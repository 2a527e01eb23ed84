package peygir.place;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Location;
import peygir.access.Locator;
import peygir.shared.CountyCode;
import peygir.shared.OfficeId;
import peygir.shared.ProvinceCode;

@Component
class OfficeLocator implements Locator<OfficeId> {

    private final JdbcClient jdbc;

    OfficeLocator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<OfficeId> type() {
        return OfficeId.class;
    }

    @Override
    public Optional<Location> locate(OfficeId office) {
        return jdbc.sql("select province_code, county_code from office where id = ?")
                .param(office.value())
                .query((row, _) -> {
                    var county = row.getString("county_code");
                    return county == null
                            ? Location.of(new ProvinceCode(row.getString("province_code")))
                            : Location.of(new CountyCode(county));
                })
                .optional();
    }
}
