package peygir.exchange;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Location;
import peygir.access.Locator;
import peygir.shared.CountyCode;

/** An import lies in the county whose register it filled. */
@Component
class ImportLocator implements Locator<ImportId> {

    private final JdbcClient jdbc;

    ImportLocator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<ImportId> type() {
        return ImportId.class;
    }

    @Override
    public Optional<Location> locate(ImportId id) {
        return jdbc.sql("select county_code from import_run where id = ?")
                .param(id.value())
                .query((row, _) -> Location.of(new CountyCode(row.getString("county_code"))))
                .optional();
    }
}
