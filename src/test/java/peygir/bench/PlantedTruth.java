package peygir.bench;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import peygir.summary.Summaries;

/** The product's figures at every size against what was planted, and how many records there are. */
final class PlantedTruth implements Figure {

    private static final List<String> COUNTED = List.of("county", "ngo", "meeting", "attendance", "commitment", "activity", "audit_entry");

    @Override
    public String name() {
        return "TRUTH";
    }

    @Override
    public boolean quick() {
        return true;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        for (var size : quick ? List.of(Size.COUNTY, Size.PROVINCE) : List.of(Size.COUNTY, Size.PROVINCE, Size.NATION)) {
            compare(workshop, size);
        }
    }

    void compare(Workshop workshop, Size size) {
        var office = workshop.office(size);
        var jdbc = office.getBean(JdbcTemplate.class);
        var records = new StringBuilder();
        for (var table : COUNTED) {
            var condition = table.equals("county") ? " c where " + size.counties() : "";
            records.append(String.format(Locale.ROOT, "%s %s %,d", records.isEmpty() ? "" : ",", table, jdbc.queryForObject("select count(*) from " + table + condition, Long.class)));
        }
        Workshop.say("# " + size + ":" + records);
        var result = Truth.check(office.getBean(Summaries.class), workshop.truth(size));
        Workshop.say("# " + size + ": " + result);
        Figure.print("TRUTH-" + size, result.wrong().size(), "=0");
    }
}
