package peygir.network;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NgoId;

/** Which NGOs may belong together, and which do. */
@Component
class Members {

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws DomainException unless the NGO is an open one of that county */
    void expectOfCounty(NgoId ngo, CountyCode county) {
        if (none("select 1 from ngo where id = ? and county_code = ? and closed_on is null", ngo.value(), county.value())) {
            throw new DomainException("network.Members.otherCounty");
        }
    }

    /** @throws DomainException unless it works in the sector: by its register, a licence, or something it does or did */
    void expectOfSector(NgoId ngo, String sector) {
        if (none(
                "select 1 from ngo n where n.id = ? and (n.primary_sector = ? or exists (select 1 from licence l where l.ngo_id = n.id and l.sector_code = ?)"
                        + " or exists (select 1 from activity a join sub_sector u on u.code = a.sub_sector where a.ngo_id = n.id and a.withdrawn_on is null and u.sector_code = ?))",
                ngo.value(), sector, sector, sector)) {
            throw new DomainException("network.Members.otherSector");
        }
    }

    private boolean none(String query, Object... values) {
        return jdbc.sql(query + " limit 1").params(values).query(Integer.class).optional().isEmpty();
    }

    List<MemberRow> ofNetwork(Actor who, NetworkId network) {
        return of(who, "select n.id, n.name, n.county_code, m.asked_on, m.accepted_on as since, m.declined_on, m.left_on"
                + " from network_member m join ngo n on n.id = m.ngo_id where m.network_id = ? order by m.accepted_on is null, m.left_on is not null, n.name, n.id", network.value());
    }

    List<MemberRow> ofCommission(Actor who, CommissionId commission) {
        return of(who, "select n.id, n.name, n.county_code, m.since as asked_on, m.since, null as declined_on, m.left_on"
                + " from commission_member m join ngo n on n.id = m.ngo_id where m.commission_id = ? order by m.left_on is not null, n.name, n.id", commission.value());
    }

    private List<MemberRow> of(Actor who, String query, UUID id) {
        return jdbc.sql(query)
                .param(id)
                .query((row, _) -> {
                    var ngo = NgoId.of(row.getString("id"));
                    var place = peygir.access.Location.of(new CountyCode(row.getString("county_code")), java.util.Set.of(ngo), java.util.Set.of());
                    return new MemberRow(
                            who.reach().covers(place) ? ngo : null, row.getString("name"), row.getObject("asked_on", LocalDate.class),
                            row.getObject("since", LocalDate.class), row.getObject("declined_on", LocalDate.class), row.getObject("left_on", LocalDate.class));
                })
                .list();
    }
}
