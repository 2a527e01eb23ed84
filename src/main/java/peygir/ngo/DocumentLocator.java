package peygir.ngo;

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
class DocumentLocator implements Locator<DocumentId> {

    private final JdbcClient jdbc;

    DocumentLocator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<DocumentId> type() {
        return DocumentId.class;
    }

    @Override
    public Optional<Location> locate(DocumentId id) {
        return jdbc.sql("select n.id, n.county_code from ngo_document x join ngo n on n.id = x.ngo_id where x.id = ?")
                .param(id.value())
                .query((row, _) -> Location.of(new CountyCode(row.getString("county_code")), Set.of(NgoId.of(row.getString("id"))), Set.of()))
                .optional();
    }
}
