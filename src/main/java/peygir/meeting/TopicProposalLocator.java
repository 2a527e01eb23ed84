package peygir.meeting;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Location;
import peygir.access.Locator;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;

/** A proposal lies where its NGO does, and concerns that NGO. */
@Component
class TopicProposalLocator implements Locator<TopicProposalId> {

    private final JdbcClient jdbc;

    TopicProposalLocator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<TopicProposalId> type() {
        return TopicProposalId.class;
    }

    @Override
    public Optional<Location> locate(TopicProposalId id) {
        return jdbc.sql("select n.id, n.county_code from topic_proposal p join ngo n on n.id = p.ngo_id where p.id = ?")
                .param(id.value())
                .query((row, _) -> Location.of(new CountyCode(row.getString("county_code")), Set.of(NgoId.of(row.getString("id"))), Set.of()))
                .optional();
    }
}
