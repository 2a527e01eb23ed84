package peygir.bench;

import java.util.List;
import java.util.SplittableRandom;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import peygir.summary.SummaryBook;

/**
 * P12: a meeting that was held is put on record in one transaction, with who came and what was promised, its figures,
 * its log and its notices; beside it a bare batch of as many rows of the same tables. Each round is in another county, and
 * finds the office as it was generated: a county that meets a hundred times on one day has more to count than any has.
 */
final class RecordingCost implements Figure {

    /** A server that has begun this morning, not this minute. */
    private static final int WARM_UP = 400;

    private static final int ROUNDS = 60;

    @Override
    public String name() {
        return "P12";
    }

    @Override
    public List<String> names() {
        return List.of("P12", "P12-COUNTY", "P12-PROVINCE");
    }

    @Override
    public boolean quick() {
        return true;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        for (var size : quick ? List.of(Size.PROVINCE) : List.of(Size.COUNTY, Size.PROVINCE, Size.NATION)) {
            measure(workshop.office(size), size, quick ? WARM_UP / 4 : WARM_UP);
        }
    }

    private static void measure(ApplicationContext office, Size size, int warmUp) {
        var jdbc = office.getBean(JdbcTemplate.class);
        var counties = Attended.counties(jdbc);
        var random = new SplittableRandom(Generator.SEED);
        var transaction = office.getBean(TransactionTemplate.class);
        var product = new RecordedMeeting(office);
        var bare = new BareMeeting(jdbc);
        var forgetting = new Forgetting(jdbc);
        var turn = new Attended[1];
        // Of a measurement that was broken off.
        forgetting.traces();
        try {
            var timing = new Timing()
                    .before(() -> {
                        forgetting.meetings(product.takeMeetings(), bare.takeMeetings());
                        turn[0] = counties.get(random.nextInt(counties.size()));
                    })
                    .of("product", () -> transaction.executeWithoutResult(_ -> product.record(turn[0])))
                    .of("bare batch", () -> transaction.executeWithoutResult(_ -> bare.record(turn[0])))
                    .take(warmUp, ROUNDS, 1)
                    .tell("P12 " + size);
            Growth.say("recording a meeting", size, timing.median("product"));
            Figure.print(size == Size.NATION ? "P12" : "P12-" + size, timing.ratio("product", "bare batch"), "<=2.5");
        } finally {
            forgetting.meetings(product.takeMeetings(), bare.takeMeetings());
            forgetting.traces();
            office.getBean(SummaryBook.class).rebuild();
        }
    }
}
