package peygir.bench;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import peygir.audit.AuditReading;
import peygir.commitment.CommitmentBook;
import peygir.commitment.CommitmentFilter;
import peygir.meeting.MeetingBook;
import peygir.meeting.MeetingFilter;
import peygir.reporting.PlaceOverviews;
import peygir.shared.NgoId;
import peygir.summary.PartTimes;

/** The plans of what pages ask and of what a write counts: no table that grows with the office is read from end to end. */
final class QueryPlans implements Figure {

    private static final Locale FA = Locale.of("fa", "IR");
    private static final int PAGE = 51;

    /** What has a line a county, at most, may be read whole. */
    private static final Set<String> GROWING = Set.of(
            "ngo", "n", "meeting", "m", "attendance", "a", "commitment", "k", "i", "activity", "b", "activity_target_group", "x", "y", "audit_entry", "invitation",
            "licence", "l", "evidence", "e", "commitment_beneficiary", "need", "coverage_statement", "commitment_word", "meeting_word", "w");

    @Override
    public String name() {
        return "PLANS";
    }

    @Override
    public boolean quick() {
        return true;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        var office = workshop.office(Size.measured(quick));
        var log = new StatementLog(office.getBean(JdbcTemplate.class));
        var scans = 0;
        scans += scans(log, "the nation's overview", () -> office.getBean(PlaceOverviews.class).nation(People.NATIONAL, FA));
        scans += scans(log, "a province's overview", () -> office.getBean(PlaceOverviews.class).province(People.DIRECTOR, People.YAZD, FA));
        for (var part : PartTimes.of(office, People.BAFQ.value(), Generator.TODAY).entrySet()) {
            scans += scans(log, "counting " + part.getKey() + " of a county", part.getValue());
        }
        scans += lists(office, log);
        Figure.print("PLANS", scans, "=0");
    }

    private static int lists(ApplicationContext office, StatementLog log) {
        var meetings = office.getBean(MeetingBook.class);
        var commitments = office.getBean(CommitmentBook.class);
        var overdue = new CommitmentFilter("", null, null, CommitmentFilter.Show.OVERDUE);
        var scans = 0;
        var ngo = office.getBean(JdbcTemplate.class)
                .queryForObject("select min(id) from ngo where county_code = ? and closed_on is null", String.class, People.BAFQ.value());
        for (var who : List.of(People.NATIONAL, People.DIRECTOR, People.GOVERNOR, People.speaksFor(NgoId.of(ngo)))) {
            var of = ", for " + who.name();
            scans += scans(log, "meetings" + of, () -> meetings.rows(who, MeetingFilter.all(), FA, null, PAGE));
            scans += scans(log, "commitments" + of, () -> commitments.rows(who, CommitmentFilter.all(), FA, null, PAGE));
            scans += scans(log, "overdue commitments" + of, () -> commitments.rows(who, overdue, FA, null, PAGE));
            // A word all have, one few have, one nobody has; two of which each is common.
            for (var word : List.of("فهرست", "4711", "هیچکدام", "مهر آفتاب")) {
                scans += scans(log, "commitments with " + word + of, () -> commitments.rows(who, new CommitmentFilter(word, null, null, null), FA, null, PAGE));
            }
            for (var word : List.of("نشست", "بافق", "هیچکدام")) {
                scans += scans(log, "meetings with " + word + of, () -> meetings.rows(who, new MeetingFilter(word, null, null, null), FA, null, PAGE));
            }
        }
        scans += scans(log, "the log", () -> office.getBean(AuditReading.class).latest(People.AUDITOR, "", null, PAGE));
        return scans;
    }

    private static int scans(StatementLog log, String what, Runnable asking) {
        var scans = 0;
        for (var statement : log.during(asking)) {
            for (var step : log.plan(statement)) {
                if (GROWING.contains(step.table())) {
                    Workshop.say("# PLANS " + what + ": " + step);
                    scans += step.scan(20L * PAGE) ? 1 : 0;
                }
            }
        }
        return scans;
    }
}
