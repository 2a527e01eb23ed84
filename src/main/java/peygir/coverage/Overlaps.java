package peygir.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.meeting.MeetingId;
import peygir.shared.CountyCode;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.Numbers;

/**
 * Finds overlap candidates: activities of two NGOs of one county in the same sub-sector, whose target groups, places
 * and periods intersect, not both over; who is a partner in the other's joint activity does not overlap with it. ALL intersects every group, and an activity without a locality every place.
 * Beside them stand the pairs that were settled.
 */
@Component
class Overlaps {

    private static final String SHARED = """
            activity_target_group x join activity_target_group y on y.activity_id = b.id
            and (x.target_group = y.target_group or x.target_group = 'ALL' or y.target_group = 'ALL')""";

    /**
     * The first of a pair is not over, so that whatever is over is compared with the few that are not, never with all the
     * rest; the groups are asked of each pair by itself, never put together for all activities before.
     */
    private static final String CANDIDATE = """
            (a.withdrawn_on is null or a.withdrawn_on > :today) and (b.withdrawn_on is null or b.withdrawn_on > :today)
            and (a.id < b.id or coalesce(b.actual_to, b.planned_to) < :today)
            and (a.locality_id is null or b.locality_id is null or a.locality_id = b.locality_id)
            and coalesce(a.actual_from, a.planned_from) <= coalesce(b.actual_to, b.planned_to)
            and coalesce(b.actual_from, b.planned_from) <= coalesce(a.actual_to, a.planned_to)
            and coalesce(a.actual_to, a.planned_to) >= :today
            and not exists (select 1 from activity_partner j where j.activity_id = a.id and j.ngo_id = b.ngo_id and j.state in ('NAMED', 'ACTIVE'))
            and not exists (select 1 from activity_partner j where j.activity_id = b.id and j.ngo_id = a.ngo_id and j.state in ('NAMED', 'ACTIVE'))
            and (select 1 from %s where x.activity_id = a.id limit 1) is not null""".formatted(SHARED);

    private final JdbcClient jdbc;

    Overlaps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Open pairs first, then the settled ones, the latest on top.
     *
     * @param where condition over the county {@code c}
     */
    List<OverlapRow> read(String where, LocalDate today, Locale locale) {
        return jdbc.sql("""
                        with pair as (
                          select if(a.id < b.id, a.id, b.id) as one, if(a.id < b.id, b.id, a.id) as two, o.id as case_id
                          from activity a join taxonomy_term v on v.code = a.sub_sector and :today between v.valid_from and v.valid_to
                          join taxonomy_term w on w.read_as = v.read_as and :today between w.valid_from and w.valid_to
                          join activity b on b.county_code = a.county_code and b.sub_sector = w.code and b.ngo_id <> a.ngo_id
                          join county c on c.code = a.county_code
                          left join overlap_case o on o.county_code = a.county_code and o.first_activity in (a.id, b.id) and o.second_activity in (a.id, b.id)
                          where %1$s and (o.resolved_on is null or o.resolved_on > :today) and %2$s
                          union all
                          select o.first_activity, o.second_activity, o.id from overlap_case o join county c on c.code = o.county_code
                          where %1$s and o.resolved_on <= :today)
                        select a.county_code, a.id as a_id, n.id as a_ngo, n.name as a_name, a.title as a_title,
                               b.id as b_id, m.id as b_ngo, m.name as b_name, b.title as b_title, u.%3$s as sub_sector,
                               (select group_concat(distinct g.%3$s order by g.position separator '|') from %4$s
                                join target_group g on g.code = if(x.target_group = 'ALL', y.target_group, x.target_group) where x.activity_id = a.id) as shared_groups,
                               coalesce(la.name, lb.name) as place,
                               greatest(coalesce(a.actual_from, a.planned_from), coalesce(b.actual_from, b.planned_from)) as from_day,
                               least(coalesce(a.actual_to, a.planned_to), coalesce(b.actual_to, b.planned_to)) as to_day,
                               coalesce(o.version, %5$d) as case_version, o.opened_on, o.owner_name, o.reopened_on, o.label, o.agreement, o.resolved_on, o.decided_in,
                               s.title as series, t.number as meeting_number, g.meeting_id as tabled_in, coalesce(h.held_on, h.planned_on) as tabled_for
                        from pair p join activity a on a.id = p.one join activity b on b.id = p.two
                        join ngo n on n.id = a.ngo_id join ngo m on m.id = b.ngo_id
                        join taxonomy_term v on v.code = a.sub_sector and :today between v.valid_from and v.valid_to join sub_sector u on u.code = v.read_as
                        left join locality la on la.id = a.locality_id left join locality lb on lb.id = b.locality_id
                        left join overlap_case o on o.id = p.case_id
                        left join meeting t on t.id = o.decided_in left join meeting_series s on s.id = t.series_id
                        left join agenda_item g on g.id = o.agenda_item_id left join meeting h on h.id = g.meeting_id
                        order by o.resolved_on is not null, o.resolved_on desc, from_day, a.id, b.id
                        """.formatted(where, CANDIDATE, ActivityRecords.label(locale), SHARED, OverlapCase.NOT_OPENED))
                .param("today", today)
                .query((row, _) -> row(row, locale))
                .list();
    }

    private static OverlapRow row(ResultSet row, Locale locale) throws SQLException {
        var groups = Optional.ofNullable(row.getString("shared_groups")).orElse("");
        var label = row.getString("label");
        var decidedIn = row.getString("decided_in");
        return new OverlapRow(
                new CountyCode(row.getString("county_code")), ActivityId.of(row.getString("a_id")), NgoId.of(row.getString("a_ngo")),
                row.getString("a_name"), row.getString("a_title"), ActivityId.of(row.getString("b_id")), NgoId.of(row.getString("b_ngo")),
                row.getString("b_name"), row.getString("b_title"), row.getString("sub_sector"),
                groups.replace("|", Messages.text(locale, "coverage.ui.comma")), row.getString("place"),
                row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class), row.getLong("case_version"),
                row.getObject("opened_on", LocalDate.class), row.getString("owner_name"), row.getObject("reopened_on", LocalDate.class), label == null ? null : OverlapLabel.valueOf(label), row.getString("agreement"),
                row.getObject("resolved_on", LocalDate.class), decidedIn == null ? null : MeetingId.of(decidedIn),
                decidedIn == null
                        ? null
                        : Messages.text(
                                locale, "coverage.Overlaps.meeting", row.getString("series"), Numbers.plain(row.getInt("meeting_number"), locale)),
                row.getString("tabled_in") == null ? null : MeetingId.of(row.getString("tabled_in")), row.getObject("tabled_for", LocalDate.class));
    }
}
