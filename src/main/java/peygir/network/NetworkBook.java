package peygir.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Reading;

/** The networks, as each reader may see them. */
@Service
@Reading
public class NetworkBook {

    private final JdbcClient jdbc;
    private final Members members;
    private final int fewest;

    NetworkBook(JdbcClient jdbc, Members members, @Value("${peygir.networks.fewest:5}") int fewest) {
        this.jdbc = jdbc;
        this.members = members;
        this.fewest = fewest;
    }

    /** With how many members NGOs may be a network. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.AUDITOR, Role.NATIONAL})
    public int fewest(Actor who) {
        return fewest;
    }

    /**
     * Networks within reach: those of an official's places, those an NGO belongs to or was asked into; by county and name.
     *
     * @param after where the page before ended, null for the first page
     */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.AUDITOR, Role.NATIONAL})
    public List<NetworkRow> rows(Actor who, Locale locale, @Nullable NetworkPlace after, int limit) {
        var reach = who.reach(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.AUDITOR, Role.NATIONAL);
        return jdbc.sql(select(locale) + "(" + reach.counties("w.county_code")
                        + " or exists (select 1 from network_member m where m.network_id = w.id and " + reach.ngos("m.ngo_id") + "))"
                        + (after == null ? "" : " and w.county_code >= :county and (w.county_code > :county or w.name > :name)")
                        + " order by w.county_code, w.name limit :limit")
                .param("county", after == null ? null : after.county().value())
                .param("name", after == null ? null : after.name())
                .param("limit", limit)
                .query((row, _) -> row(row))
                .list();
    }

    /** The networks an NGO belongs to, or was asked into and has not refused. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.AUDITOR, Role.NATIONAL})
    public List<NetworkRow> of(Actor who, NgoId ngo, Locale locale) {
        return jdbc.sql(select(locale) + "w.state <> 'DECLINED' and exists (select 1 from network_member m where m.network_id = w.id and m.ngo_id = ?"
                        + " and m.declined_on is null and m.left_on is null) order by w.name, w.id")
                .param(ngo.value())
                .query((row, _) -> row(row))
                .list();
    }

    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.AUDITOR, Role.NATIONAL})
    public NetworkDetails details(Actor who, NetworkId network, Locale locale) {
        var rows = members.ofNetwork(who, network);
        return jdbc.sql(select(locale) + "w.id = ?")
                .param(network.value())
                .query((row, _) -> new NetworkDetails(
                        row(row), row.getLong("version"), new CountyCode(row.getString("county_code")), row.getString("purpose"),
                        row.getObject("proposed_on", LocalDate.class), row.getString("proposed_by"), row.getObject("decided_on", LocalDate.class),
                        row.getString("decided_by"), row.getString("remark"), rows))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static String select(Locale locale) {
        var english = locale.getLanguage().equals("en");
        return """
                select w.*, c.%1$s as county, coalesce(u.%2$s, s.%2$s) as subject, k.name as coordinator_name,
                       (select count(*) from network_member m where m.network_id = w.id and m.accepted_on is not null and m.left_on is null) as members
                from network w join county c on c.code = w.county_code join sector s on s.code = w.sector_code
                left join sub_sector u on u.code = w.sub_sector join ngo k on k.id = w.coordinator where\s"""
                .formatted(english ? "name_en" : "name_fa", english ? "label_en" : "label_fa");
    }

    private NetworkRow row(ResultSet row) throws SQLException {
        return new NetworkRow(
                NetworkId.of(row.getString("id")), row.getString("name"), row.getString("county"), row.getString("subject"),
                row.getString("coordinator_name"), NetworkState.valueOf(row.getString("state")), row.getLong("members"), fewest,
                new NetworkPlace(new CountyCode(row.getString("county_code")), row.getString("name")));
    }
}
