package peygir.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.Location;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** Who does what together, as pages read it and as the desk locks it. */
@Component
class PartnerRecords {

    private static final int MOST_CHOICES = 30;

    private final JdbcClient jdbc;

    PartnerRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An activity as far as joining it depends on it. */
    record Joinable(UUID activity, CountyCode county, NgoId lead, LocalDate lastDay, boolean withdrawn) {

        boolean over(LocalDate today) {
            return withdrawn || lastDay.isBefore(today);
        }
    }

    /** Whoever decides about the partners of one activity waits for the other. */
    Joinable lock(UUID activity) {
        return jdbc.sql("select id, county_code, ngo_id, coalesce(actual_to, planned_to) as last_day, withdrawn_on from activity where id = ? for update")
                .param(activity)
                .query((row, _) -> new Joinable(
                        activity, new CountyCode(row.getString("county_code")), NgoId.of(row.getString("ngo_id")), row.getObject("last_day", LocalDate.class),
                        row.getString("withdrawn_on") != null))
                .optional()
                .orElseThrow(NotFound::new);
    }

    UUID activityOf(PartnershipId partnership) {
        return jdbc.sql("select activity_id from activity_partner where id = ?")
                .param(partnership.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    NgoId partnerOf(PartnershipId partnership) {
        return NgoId.of(jdbc.sql("select ngo_id from activity_partner where id = ?").param(partnership.value()).query(String.class).single());
    }

    /** The first partners of an activity that has just been put on record. */
    void begin(ActivityId activity, Set<NgoId> partners, boolean agreed, Actor who, LocalDate today) {
        partners.forEach(partner -> jdbc.sql("insert into activity_partner (activity_id, ngo_id, state, changed_on, changed_by, changed_side) values (?, ?, ?, ?, ?, ?)")
                .params(
                        activity.value(), partner.value(), (agreed ? PartnerState.ACTIVE : PartnerState.NAMED).name(), today, who.name(),
                        who.ngos().isEmpty() ? "OFFICE" : "LEAD")
                .update());
    }

    Optional<PartnerState> state(UUID activity, NgoId partner) {
        return jdbc.sql("select state from activity_partner where activity_id = ? and ngo_id = ?")
                .params(activity, partner.value())
                .query(String.class)
                .optional()
                .map(PartnerState::valueOf);
    }

    /** @throws DomainException unless all are open NGOs of that county */
    void expectFellows(Set<NgoId> partners, CountyCode county) {
        if (!areFellows(partners, county)) {
            throw new DomainException("coverage.PartnerDesk.otherCounty");
        }
    }

    /** Whether all are open NGOs of that county. */
    boolean areFellows(Set<NgoId> partners, CountyCode county) {
        var open = jdbc.sql("select count(*) from ngo where id in (:ids) and county_code = :county and closed_on is null")
                .param("ids", partners.stream().map(NgoId::value).toList())
                .param("county", county.value())
                .query(Integer.class)
                .single();
        return open == partners.size();
    }

    /** Open NGOs of an NGO's county, itself left out, whose name holds what was typed. */
    List<OtherNgo> others(NgoId ngo, String typed) {
        return jdbc.sql("""
                        select n.id, n.name from ngo n join ngo o on o.id = :ngo and o.county_code = n.county_code and o.id <> n.id
                        where n.closed_on is null and n.search_compact like concat('%', :typed, '%') order by n.name, n.id limit :most
                        """)
                .param("ngo", ngo.value())
                .param("typed", Letters.compact(typed).replace("%", "").replace("_", ""))
                .param("most", MOST_CHOICES)
                .query((row, _) -> new OtherNgo(UUID.fromString(row.getString("id")), row.getString("name")))
                .list();
    }

    List<PartnerRow> ofActivity(Actor who, ActivityId activity, LocalDate today, Locale locale) {
        return read(who, "select * from activity_partner where activity_id = :of", activity.value(), today, locale);
    }

    /** Both what the NGO leads and what it joins, while it is or waits to be. */
    List<PartnerRow> ofNgo(Actor who, NgoId ngo, LocalDate today, Locale locale) {
        var standing = " and (" + PartnerState.TOGETHER + " or state = 'ASKED')";
        return read(
                who, "select * from activity_partner where ngo_id = :of" + standing
                        + " union all select y.* from activity_partner y join activity z on z.id = y.activity_id where z.ngo_id = :of and z.withdrawn_on is null" + standing,
                ngo.value(), today, locale);
    }

    private List<PartnerRow> read(Actor who, String parts, UUID of, LocalDate today, Locale locale) {
        return jdbc.sql("""
                        select p.*, a.county_code, a.ngo_id as lead_id, a.title, a.other_words, a.planned_from, a.planned_to, a.actual_from, a.actual_to,
                               k.name as lead_name, n.name as partner_name, u.%s as sub_label, l.name as locality
                        from (%s) p join activity a on a.id = p.activity_id join ngo k on k.id = a.ngo_id join ngo n on n.id = p.ngo_id
                        join sub_sector u on u.code = a.sub_sector left join locality l on l.id = a.locality_id
                        where a.withdrawn_on is null order by a.planned_to desc, a.id, n.name, n.id
                        """.formatted(ActivityRecords.label(locale), parts))
                .params(Map.of("of", of))
                .query((row, _) -> row(row, who, today))
                .list();
    }

    private static PartnerRow row(ResultSet row, Actor who, LocalDate today) throws SQLException {
        var plannedFrom = row.getObject("planned_from", LocalDate.class);
        var plannedTo = row.getObject("planned_to", LocalDate.class);
        var actualFrom = row.getObject("actual_from", LocalDate.class);
        var actualTo = row.getObject("actual_to", LocalDate.class);
        var lead = NgoId.of(row.getString("lead_id"));
        var partner = NgoId.of(row.getString("ngo_id"));
        var office = who.reach().covers(Location.of(new CountyCode(row.getString("county_code"))));
        var leads = who.ngos().contains(lead);
        var otherWords = row.getString("other_words");
        return new PartnerRow(
                PartnershipId.of(row.getString("id")), PartnerState.valueOf(row.getString("state")),
                office || leads ? ActivityId.of(row.getString("activity_id")) : null, leads, row.getString("title"), row.getString("lead_name"),
                row.getString("partner_name"), office ? partner : null, otherWords == null ? row.getString("sub_label") : otherWords,
                row.getString("locality"), actualFrom == null ? plannedFrom : actualFrom, actualTo == null ? plannedTo : actualTo,
                ActivityStatus.of(plannedFrom, plannedTo, actualFrom, actualTo, today), row.getString("words"),
                row.getObject("changed_on", LocalDate.class));
    }
}
