package peygir.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import peygir.audit.AuditReading;
import peygir.commitment.CommitmentBook;
import peygir.commitment.CommitmentFilter;
import peygir.meeting.MeetingBook;
import peygir.meeting.MeetingFilter;
import peygir.reporting.PlaceOverviews;
import peygir.summary.PartTimes;

/** What the same things cost in the office of a county, of a province and of the nation: the numbers of the picture. */
final class Growth implements Figure {

    static final List<Size> SIZES = List.of(Size.COUNTY, Size.PROVINCE, Size.NATION);
    private static final Locale FA = Locale.of("fa", "IR");
    private static final int PAGE = 51;
    private static final String LINE = "# GROWTH ";
    private static final String RECORDS = "records in the database";

    /** A number of the picture. */
    record Point(String what, Size size, double value) {

        boolean records() {
            return what.equals(RECORDS);
        }
    }

    @Override
    public String name() {
        return "GROWTH";
    }

    @Override
    public boolean quick() {
        return false;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        for (var size : SIZES) {
            var office = workshop.office(size);
            say(RECORDS, size, records(office));
            var timing = timing(office);
            timing.take(40, 120, 1);
            timing.names().forEach(what -> say(what, size, timing.median(what)));
        }
    }

    private static Timing timing(ApplicationContext office) {
        var overviews = office.getBean(PlaceOverviews.class);
        var commitments = office.getBean(CommitmentBook.class);
        var meetings = office.getBean(MeetingBook.class);
        var reading = office.getBean(AuditReading.class);
        var overdue = new CommitmentFilter("", null, null, CommitmentFilter.Show.OVERDUE);
        var parts = PartTimes.of(office, People.BAFQ.value(), Generator.TODAY).values();
        return new Timing()
                .of("overview of all provinces", () -> overviews.nation(People.NATIONAL, FA))
                .of("overview of a county", () -> overviews.county(People.GOVERNOR, People.BAFQ, FA))
                .of("a page of all meetings", () -> meetings.rows(People.NATIONAL, MeetingFilter.all(), FA, null, PAGE))
                .of("a page of all commitments", () -> commitments.rows(People.NATIONAL, CommitmentFilter.all(), FA, null, PAGE))
                .of("a county's overdue commitments", () -> commitments.rows(People.GOVERNOR, overdue, FA, null, PAGE))
                .of("a page of the whole log", () -> reading.latest(People.AUDITOR, "", null, PAGE))
                .of("counting a county's figures", () -> parts.forEach(Runnable::run));
    }

    private static double records(ApplicationContext office) {
        var jdbc = office.getBean(JdbcTemplate.class);
        return List.of("ngo", "meeting", "attendance", "commitment", "activity", "audit_entry").stream()
                .mapToDouble(table -> jdbc.queryForObject("select count(*) from " + table, Double.class))
                .sum();
    }

    /** Says a number so that the picture finds it again. */
    static void say(String what, Size size, double value) {
        Workshop.say(String.format(Locale.ROOT, "%s%s, %s: %.3f", LINE, what, size, value));
    }

    static Optional<Point> read(String line) {
        var comma = line.lastIndexOf(", ");
        var colon = line.lastIndexOf(": ");
        return line.startsWith(LINE) && LINE.length() < comma && comma < colon
                ? Optional.of(new Point(line.substring(LINE.length(), comma), Size.valueOf(line.substring(comma + 2, colon)), Double.parseDouble(line.substring(colon + 2))))
                : Optional.empty();
    }
}
