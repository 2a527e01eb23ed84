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

/** The rows behind figures that are counted in the database, of the counties named. */
@Component
class FigureRows {

    private final JdbcClient jdbc;
    private final KnownCommitments commitments;

    FigureRows(JdbcClient jdbc, KnownCommitments commitments) {
        this.jdbc = jdbc;
        this.commitments = commitments;
    }

    List<FigureSheet.Row> commitments(FigureName name, List<String> counties, LocalDate today, Locale locale) {
        return commitments("k.county_code in (:of)", counties, name, today, locale);
    }

    /** Those that were promised to an NGO. */
    List<FigureSheet.Row> promisedTo(NgoId ngo, FigureName name, LocalDate today, Locale locale) {
        return commitments(
                "exists (select 1 from commitment_beneficiary b where b.commitment_id = k.id and b.ngo_id in (:of))", List.of(ngo.value()), name,
                today, locale);
    }

    private List<FigureSheet.Row> commitments(String where, List<?> of, FigureName name, LocalDate day, Locale locale) {
        return commitments.candidates(name, where, Map.of("of", of), day).stream()
                .filter(known -> known.belongsTo(name))
                .map(known -> known.row(name, locale))
                .toList();
    }

    private record Candidate(FigureSheet.Row row, boolean belongs) {}

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

    List<FigureSheet.Row> ngos(FigureName name, List<String> counties, LocalDate today, Locale locale) {
        return jdbc.sql("""
                        select n.id, n.name, exists (select 1 from licence l where l.ngo_id = n.id and l.revoked_on is null
                                 and l.issued_on <= :today and (l.expires_on is null or l.expires_on >= :today)) as active,
                               (select max(m.held_on) from attendance a join meeting m on m.id = a.meeting_id where a.ngo_id = n.id
                                 and a.state in ('PRESENT', 'LATE', 'SUBSTITUTE') and m.held_on > :since and m.held_on <= :today) as last_seen
                        from ngo n where n.county_code in (:counties) and (n.closed_on is null or n.closed_on > :today) order by n.name
                        """)
                .param("counties", counties)
                .param("today", today)
                .param("since", JalaliDate.of(today).plusMonths(-12).toLocalDate())
                .query((row, _) -> {
                    var active = row.getBoolean("active");
                    var lastSeen = row.getObject("last_seen", LocalDate.class);
                    var belongs = name == FigureName.NGO_TOTAL || active;
                    return new Candidate(
                            new FigureSheet.Row(
                                    row.getString("name"),
                                    Messages.text(locale, active ? "reporting.FigureRows.active" : "reporting.FigureRows.inactive"),
                                    lastSeen, name != FigureName.REACH || lastSeen != null, "ngos/" + row.getString("id")),
                            belongs);
                })
                .list()
                .stream()
                .filter(Candidate::belongs)
                .map(Candidate::row)
                .toList();
    }
}
