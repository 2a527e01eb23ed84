package peygir.bench;

import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import peygir.audit.AuditPlace;
import peygir.audit.AuditReading;
import peygir.commitment.CommitmentBook;
import peygir.commitment.CommitmentFilter;
import peygir.commitment.CommitmentPlace;
import peygir.meeting.MeetingBook;
import peygir.meeting.MeetingFilter;
import peygir.meeting.MeetingPlace;
import peygir.ngo.NgoFilter;
import peygir.ngo.NgoRegistry;

/** P13: the page of the longest list that begins at row 1,500,000, beside its first page; the other long lists at their ends; searches at both ends of the alphabet. */
final class GridPaging implements Figure {

    private static final Locale FA = Locale.of("fa", "IR");
    private static final int FAR = 1_500_000;
    private static final int PAGE = 51;

    @Override
    public String name() {
        return "P13";
    }

    @Override
    public List<String> names() {
        return List.of("P13", "P13-COMMITMENTS", "P13-MEETINGS", "P13-SEARCH", "P13-SEARCH-COMMITMENTS");
    }

    @Override
    public boolean quick() {
        return false;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        var office = workshop.office(Size.NATION);
        log(office);
        commitments(office);
        meetings(office);
        searches(office);
    }

    /** The last word of the alphabet beside the first, of those that about as many names of NGOs have. */
    private static void searches(ApplicationContext office) {
        var jdbc = office.getBean(JdbcTemplate.class);
        var words = jdbc.queryForList(
                "select word from ngo_word where kind = 'NAME' and word not regexp '[0-9]' group by word having count(distinct ngo_id) between 3000 and 3500 order by word", String.class);
        var first = words.getFirst();
        var last = words.getLast();
        var registry = office.getBean(NgoRegistry.class);
        take("P13-SEARCH", "NGOs with the first word of the alphabet", () -> full(registry.rows(People.NATIONAL, named(first), FA, null, PAGE).size()),
                "with the last", () -> full(registry.rows(People.NATIONAL, named(last), FA, null, PAGE).size()), 20, 60);
        var book = office.getBean(CommitmentBook.class);
        take("P13-SEARCH-COMMITMENTS", "commitments with the first word of the alphabet", () -> full(book.rows(People.NATIONAL, said(first), FA, null, PAGE).size()),
                "with the last", () -> full(book.rows(People.NATIONAL, said(last), FA, null, PAGE).size()), 100, 200);
    }

    private static NgoFilter named(String word) {
        return new NgoFilter(word, null, null, null);
    }

    private static CommitmentFilter said(String word) {
        return new CommitmentFilter(word, null, null, null);
    }

    private static void log(ApplicationContext office) {
        var reading = office.getBean(AuditReading.class);
        var far = office.getBean(JdbcTemplate.class).query(
                // A page ends where an instant ends.
                "select at from audit_entry order by at desc, chain desc, seq desc limit 1 offset " + (FAR - 1), (row, _) -> AuditPlace.endOf(row.getTimestamp(1).toInstant()));
        if (far.isEmpty()) {
            throw new IllegalStateException("the log is shorter than " + FAR + " lines");
        }
        compare("P13", "row 1,500,000 of the log",
                () -> full(reading.latest(People.AUDITOR, "", null, PAGE).size()), () -> full(reading.latest(People.AUDITOR, "", far.getFirst(), PAGE).size()));
    }

    private static void commitments(ApplicationContext office) {
        var book = office.getBean(CommitmentBook.class);
        var filter = CommitmentFilter.all();
        var far = office.getBean(JdbcTemplate.class).query(
                "select current_due, id from commitment order by due_order, id limit 1 offset 250000",
                (row, _) -> new CommitmentPlace(row.getObject(1, java.time.LocalDate.class), peygir.commitment.CommitmentId.of(row.getString(2))));
        compare("P13-COMMITMENTS", "row 250,000 of the nation's commitments",
                () -> full(book.rows(People.NATIONAL, filter, FA, null, PAGE).size()), () -> full(book.rows(People.NATIONAL, filter, FA, far.getFirst(), PAGE).size()));
    }

    private static void meetings(ApplicationContext office) {
        var book = office.getBean(MeetingBook.class);
        var filter = MeetingFilter.all();
        var far = office.getBean(JdbcTemplate.class).query(
                "select held_on, id from meeting where held_on is not null order by list_order desc, id desc limit 1 offset 1000",
                (row, _) -> new MeetingPlace(false, row.getObject(1, java.time.LocalDate.class), peygir.meeting.MeetingId.of(row.getString(2))));
        var first = office.getBean(JdbcTemplate.class).query(
                "select held_on, id from meeting where held_on is not null order by list_order, id limit 1",
                (row, _) -> new MeetingPlace(false, row.getObject(1, java.time.LocalDate.class), peygir.meeting.MeetingId.of(row.getString(2))));
        // Held meetings show how many came, those to come do not: like is compared with like.
        compare("P13-MEETINGS", "the first of the nation's meetings, ten years ago",
                () -> full(book.rows(People.NATIONAL, filter, FA, first.getFirst(), PAGE).size()), () -> full(book.rows(People.NATIONAL, filter, FA, far.getFirst(), PAGE).size()));
    }

    private static void compare(String name, String end, Runnable begin, Runnable far) {
        take(name, "the list's begin", begin, end, far, 600, 400);
    }

    /** A page takes some tenths of a millisecond, of which half is the path there: that has to be as warm at one end as at the other. */
    private static void take(String name, String near, Runnable begin, String end, Runnable far, int warmUp, int rounds) {
        var timing = new Timing().of(near, begin).of(end, far).take(warmUp, rounds, 2).tell(name);
        Figure.print(name, timing.ratio(end, near), "<=1.2");
    }

    private static void full(int rows) {
        if (rows != PAGE) {
            throw new IllegalStateException("a full page, not " + rows);
        }
    }
}
