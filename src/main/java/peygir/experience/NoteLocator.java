package peygir.experience;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Location;
import peygir.access.Locator;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;

/** It lies where its NGO does, and concerns that NGO. */
@Component
class NoteLocator implements Locator<NoteId> {

    private final JdbcClient jdbc;

    NoteLocator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<NoteId> type() {
        return NoteId.class;
    }

    @Override
    public Optional<Location> locate(NoteId id) {
        return jdbc.sql("select n.id, n.county_code from experience_note x join ngo n on n.id = x.ngo_id where x.id = ?")
                .param(id.value())
                .query((row, _) -> Location.of(new CountyCode(row.getString("county_code")), Set.of(NgoId.of(row.getString("id"))), Set.of()))
                .optional();
    }
}
