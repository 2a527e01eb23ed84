package peygir.api;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Location;
import peygir.access.Locator;
import peygir.shared.CountyCode;
import peygir.shared.ProvinceCode;

/** A key lies in the place it opens. */
@Component
class ApiTokenLocator implements Locator<ApiTokenId> {

    private final JdbcClient jdbc;

    ApiTokenLocator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<ApiTokenId> type() {
        return ApiTokenId.class;
    }

    @Override
    public Optional<Location> locate(ApiTokenId id) {
        return jdbc.sql("select province_code, county_code from api_token where id = ?")
                .param(id.value())
                .query((row, _) -> row.getString("county_code") == null
                        ? Location.of(new ProvinceCode(row.getString("province_code")))
                        : Location.of(new CountyCode(row.getString("county_code"))))
                .optional();
    }
}
