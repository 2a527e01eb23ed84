package peygir.meeting;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Location;
import peygir.access.Locator;
import peygir.shared.CountyCode;

/** A series lies in its county. */
@Component
class SeriesLocator implements Locator<SeriesId> {

    private final JdbcClient jdbc;

    SeriesLocator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<SeriesId> type() {
        return SeriesId.class;
    }

    @Override
    public Optional<Location> locate(SeriesId series) {
        return jdbc.sql("select county_code from meeting_series where id = ?")
                .param(series.value())
                .query(String.class)
                .optional()
                .map(county -> Location.of(new CountyCode(county)));
    }
}
