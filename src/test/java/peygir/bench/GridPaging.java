package peygir.bench;

import org.springframework.jdbc.core.JdbcTemplate;
import peygir.audit.AuditPlace;
import peygir.audit.AuditReading;

/** P13: the page of the longest list that begins at row 1,500,000, beside its first page; and what an offset would cost. */
final class GridPaging implements Figure {

    private static final int FAR = 1_500_000;
    private static final int PAGE = 51;

    @Override
    public String name() {
        return "P13";
    }

    @Override
    public boolean quick() {
        return false;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        var office = workshop.office(Size.NATION);
        var reading = office.getBean(AuditReading.class);
        var jdbc = office.getBean(JdbcTemplate.class);
        var places = jdbc.query(
                "select at, chain, seq from audit_entry order by at desc, chain desc, seq desc limit 1 offset " + (FAR - 1),
                (row, _) -> new AuditPlace(row.getTimestamp(1).toInstant(), row.getString(2), row.getLong(3)));
        if (places.isEmpty()) {
            throw new IllegalStateException("the log is shorter than " + FAR + " lines");
        }
        var far = places.getFirst();
        var timing = new Timing()
                .of("row 0", () -> full(reading.latest(People.AUDITOR, "", null, PAGE).size()))
                .of("row 1,500,000", () -> full(reading.latest(People.AUDITOR, "", far, PAGE).size()))
                .take(100, 300, 2)
                .tell("P13");
        Figure.print("P13", timing.ratio("row 1,500,000", "row 0"), "<=1.2");
    }

    private static void full(int rows) {
        if (rows != PAGE) {
            throw new IllegalStateException("a full page, not " + rows);
        }
    }
}
