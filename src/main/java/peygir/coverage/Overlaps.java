package peygir.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;

/**
 * Finds overlap candidates: activities of two NGOs of one county in the same sub-sector, whose target groups, places
 * and periods intersect. ALL intersects every group, and an activity without a locality every place.
 */
@Component
class Overlaps {

    private final JdbcClient jdbc;

    Overlaps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OverlapRow> read(String where, LocalDate today, @Nullable Locale locale) {
        var label = locale != null && locale.getLanguage().equals("en") ? "label_en" : "label_fa";
        return jdbc.sql("""
                        select a.county_code, a.id as a_id, n.id as a_ngo, n.name as a_name, a.title as a_title,
                               b.id as b_id, m.id as b_ngo, m.name as b_name, b.title as b_title, u.%s as sub_sector,
                               (select group_concat(distinct g.%s order by g.position separator '، ') from activity_target_group x
                                join activity_target_group y on y.activity_id = b.id and (x.target_group = y.target_group or x.target_group = 'ALL' or y.target_group = 'ALL')
                                join target_group g on g.code = if(x.target_group = 'ALL', y.target_group, x.target_group) where x.activity_id = a.id) as shared_groups,
                               coalesce(la.name, lb.name) as place,
                               greatest(coalesce(a.actual_from, a.planned_from), coalesce(b.actual_from, b.planned_from)) as from_day,
                               least(coalesce(a.actual_to, a.planned_to), coalesce(b.actual_to, b.planned_to)) as to_day, o.label, o.agreement
                        from activity a join activity b on b.county_code = a.county_code and b.sub_sector = a.sub_sector and a.id < b.id and b.ngo_id <> a.ngo_id
                        join county c on c.code = a.county_code join ngo n on n.id = a.ngo_id join ngo m on m.id = b.ngo_id
                        join sub_sector u on u.code = a.sub_sector left join locality la on la.id = a.locality_id left join locality lb on lb.id = b.locality_id
                        left join overlap_case o on (o.first_activity = a.id and o.second_activity = b.id) or (o.first_activity = b.id and o.second_activity = a.id)
                        where %s and a.withdrawn_on is null and b.withdrawn_on is null
                          and (a.locality_id is null or b.locality_id is null or a.locality_id = b.locality_id)
                          and coalesce(a.actual_from, a.planned_from) <= coalesce(b.actual_to, b.planned_to)
                          and coalesce(b.actual_from, b.planned_from) <= coalesce(a.actual_to, a.planned_to)
                          and (o.resolved_on is not null or greatest(coalesce(a.actual_to, a.planned_to), coalesce(b.actual_to, b.planned_to)) >= :today)
                          and exists (select 1 from activity_target_group x join activity_target_group y on y.activity_id = b.id
                              and (x.target_group = y.target_group or x.target_group = 'ALL' or y.target_group = 'ALL') where x.activity_id = a.id)
                        order by o.resolved_on is not null, from_day, a.id
                        """.formatted(label, label, where))
                .param("today", today)
                .query((row, _) -> new OverlapRow(
                        new CountyCode(row.getString("county_code")), ActivityId.of(row.getString("a_id")), NgoId.of(row.getString("a_ngo")),
                        row.getString("a_name"), row.getString("a_title"), ActivityId.of(row.getString("b_id")), NgoId.of(row.getString("b_ngo")),
                        row.getString("b_name"), row.getString("b_title"), row.getString("sub_sector"), row.getString("shared_groups"),
                        row.getString("place"), row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class),
                        row.getString("label") == null ? null : OverlapLabel.valueOf(row.getString("label")), row.getString("agreement")))
                .list();
    }
}
