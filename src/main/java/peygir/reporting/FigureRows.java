package peygir.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.shared.Dates;
import peygir.shared.JalaliDate;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.summary.CommitmentCounts;
import peygir.summary.NgoCounts;

/** The rows behind figures that are counted in the database, of the counties named. */
@Component
class FigureRows {

    private final JdbcClient jdbc;
    private final KnownCommitments commitments;

    FigureRows(JdbcClient jdbc, KnownCommitments commitments) {
        this.jdbc = jdbc;
        this.commitments = commitments;
    }

    /** @param counted what is known of these counties: how many stand behind the figure need not be counted again */
    FigureSheet.Rows commitments(FigureName name, List<String> counties, CommitmentCounts counted, LocalDate today, int most, Locale locale) {
        var first = commitments("k.county_code in (:of)", counties, name, today, most, locale);
        return new FigureSheet.Rows(first, first.size() < most ? first.size() : FigureValue.behind(name, counted));
    }

    /** Those that were promised to an NGO. */
    FigureSheet.Rows promisedTo(NgoId ngo, FigureName name, LocalDate today, Locale locale) {
        var all = commitments(
                "exists (select 1 from commitment_beneficiary b where b.commitment_id = k.id and b.ngo_id in (:of))", List.of(ngo.value()), name,
                today, FigureSheet.ALL, locale);
        return FigureSheet.Rows.of(all, FigureSheet.ALL);
    }

    private List<FigureSheet.Row> commitments(String where, List<?> of, FigureName name, LocalDate day, int most, Locale locale) {
        return commitments.behind(name, where, Map.of("of", of), day, most).stream().map(known -> known.row(name, locale)).toList();
    }

    List<FigureSheet.Row> activities(List<String> counties, LocalDate today, Locale locale) {
        return activities("a.county_code in (:of)", counties, today, locale);
    }

    List<FigureSheet.Row> activitiesOf(NgoId ngo, LocalDate today, Locale locale) {
        return activities("a.ngo_id in (:of)", List.of(ngo.value()), today, locale);
    }

    private List<FigureSheet.Row> activities(String where, List<?> of, LocalDate today, Locale locale) {
        return jdbc.sql("""
                        select a.id, a.title, n.name, a.confirmed_on from activity a join ngo n on n.id = a.ngo_id
                        where %s and a.withdrawn_on is null and coalesce(a.actual_from, a.planned_from) <= :today
                          and coalesce(a.actual_to, a.planned_to) >= :today order by a.confirmed_on, a.id
                        """.formatted(where))
                .param("of", of)
                .param("today", today)
                .query((row, _) -> {
                    var confirmed = row.getObject("confirmed_on", LocalDate.class);
                    return new FigureSheet.Row(
                            row.getString("title"),
                            Messages.text(locale, "reporting.FigureRows.confirmed", row.getString("name"), Dates.relative(confirmed, today, locale)),
                            confirmed, true, "activities/" + row.getString("id"));
                })
                .list();
    }

    /** @param counted what is known of these counties */
    FigureSheet.Rows ngos(FigureName name, List<String> counties, NgoCounts counted, LocalDate today, int most, Locale locale) {
        var active = "exists (select 1 from licence l where l.ngo_id = n.id and l.revoked_on is null and l.issued_on <= :today"
                + " and (l.expires_on is null or l.expires_on >= :today))";
        var belonging = "from ngo n where n.county_code in (:counties) and (n.closed_on is null or n.closed_on > :today)"
                + (name == FigureName.NGO_TOTAL ? "" : " and " + active);
        var first = jdbc.sql("select n.id, n.name, " + active + " as active," + """
                               (select max(m.held_on) from attendance a join meeting m on m.id = a.meeting_id where a.ngo_id = n.id
                                 and a.state in ('PRESENT', 'LATE', 'SUBSTITUTE') and m.held_on > :since and m.held_on <= :today) as last_seen
                        from (select n.id\s""" + belonging + " order by n.name, n.id limit :most) found straight_join ngo n on n.id = found.id order by n.name, n.id")
                .param("counties", counties)
                .param("today", today)
                .param("since", JalaliDate.of(today).plusMonths(-12).toLocalDate())
                .param("most", most)
                .query((row, _) -> {
                    var lastSeen = row.getObject("last_seen", LocalDate.class);
                    return new FigureSheet.Row(
                            row.getString("name"), Messages.text(locale, row.getBoolean("active") ? "reporting.FigureRows.active" : "reporting.FigureRows.inactive"),
                            lastSeen, name != FigureName.REACH || lastSeen != null, "ngos/" + row.getString("id"));
                })
                .list();
        return new FigureSheet.Rows(first, first.size() < most ? first.size() : name == FigureName.NGO_TOTAL ? counted.total() : counted.active());
    }
}
