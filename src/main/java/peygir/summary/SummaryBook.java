package peygir.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks after the kept figures as a whole: counts them all anew, or tells where they are not what counting says. */
@Component
public class SummaryBook {

    private final SummaryTable table;
    private final Clock clock;

    SummaryBook(SummaryTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * Counts everything, province by province; each is kept as a whole, so that it may be broken off and begun again.
     *
     * @return how many counties were counted
     */
    public int rebuild() {
        var today = LocalDate.now(clock);
        var counties = table.counties();
        counties.values().forEach(province -> table.rebuild(today, province));
        return counties.values().stream().mapToInt(List::size).sum();
    }

    /** What is kept for today and differs from what counting says, a line each; empty when all is well. */
    public List<String> differences() {
        var today = LocalDate.now(clock);
        var differences = new ArrayList<String>();
        table.counties().values().forEach(province -> differences.addAll(table.differences(today, province)));
        return differences;
    }
}
