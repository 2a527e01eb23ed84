package peygir.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * P5: filters and ways down of 200 people at once, and of 1,000, beside the same clicks on empty pages; ways back to the
 * home, which are whole pages (P4), are told apart. P10: what a click of all these costs the processor.
 */
final class RoundTrips implements Figure {

    private static final Duration THINK = Duration.ofSeconds(6);
    private static final int WORKERS = 8;

    @Override
    public String name() {
        return "P5";
    }

    @Override
    public List<String> names() {
        return List.of("P5", "P5-HOME", "P5-1000", "P5-1000-HOME", "P10");
    }

    @Override
    public boolean quick() {
        return false;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        try (var server = ServerProcess.of(workshop, Size.measured(quick), "-Xmx1g")) {
            cost(server, workshop, quick);
            if (quick) {
                many(server, 60, 2, Duration.ofSeconds(10), "P5");
            } else {
                many(server, 200, 3, Duration.ofSeconds(30), "P5");
                many(server, 1000, 1, Duration.ofSeconds(30), "P5-1000");
            }
        }
    }

    /** The same number of people on empty pages and on the product's, in turn. */
    private static void many(ServerProcess server, int count, int rounds, Duration time, String name) {
        var floor = new double[rounds];
        var product = new double[rounds];
        var homes = new double[rounds];
        try (var empty = Crowd.gather(server, count, _ -> Tour.EMPTY); var people = Crowd.gather(server, count, Tour::of)) {
            empty.goAbout(time.dividedBy(2), THINK);
            people.goAbout(time.dividedBy(2), THINK);
            for (var round = 0; round < rounds; round++) {
                floor[round] = late(tell(name + " empty view", count, empty.goAbout(time, THINK)).millis());
                var answers = tell(name + " product", count, people.goAbout(time, THINK));
                product[round] = late(answers.millis());
                homes[round] = late(answers.homes());
            }
        }
        Figure.print(name, Crowd.median(product) / Crowd.median(floor), "<=2");
        Figure.print(name + "-HOME", Crowd.median(homes) / Crowd.median(floor), "<=2");
    }

    private static double late(double[] sorted) {
        return Crowd.Answers.quantile(sorted, .95);
    }

    private static Crowd.Answers tell(String name, int count, Crowd.Answers answers) {
        Workshop.say(String.format(
                Locale.ROOT, "# %s: %d people, %d answers, %.0f a second, %d refused; filters and ways down %s", name, count, answers.count(), answers.perSecond(),
                answers.refused(), quantiles(answers.millis())));
        if (answers.homes().length > 0) {
            Workshop.say("# " + name + ", back to the home " + quantiles(answers.homes()));
        }
        Workshop.say("# " + name + ", medians by page in ms (times): " + answers.slowest());
        return answers;
    }

    private static String quantiles(double[] sorted) {
        return String.format(
                Locale.ROOT, "(%d) p50 %.1f ms, p95 %.1f ms, p99 %.1f ms", sorted.length, Crowd.Answers.quantile(sorted, .5), late(sorted),
                Crowd.Answers.quantile(sorted, .99));
    }

    /** Processor time of a click, the database's included, with as many at work as the processors bear. */
    private static void cost(ServerProcess server, Workshop workshop, boolean quick) {
        var rounds = quick ? 3 : 7;
        var clicks = quick ? 40 : 150;
        var perClick = new ArrayList<double[]>();
        try (var empty = Crowd.gather(server, WORKERS, _ -> Tour.EMPTY); var people = Crowd.gather(server, WORKERS, person -> Tour.roles().toList().get(person % 3))) {
            for (var round = -2; round < rounds; round++) {
                var floor = each(server, workshop, empty, clicks);
                var product = each(server, workshop, people, clicks);
                if (round >= 0) {
                    perClick.add(new double[] {floor[0], product[0], product[1]});
                }
            }
        }
        var floor = Crowd.median(perClick.stream().mapToDouble(one -> one[0]).toArray());
        var product = Crowd.median(perClick.stream().mapToDouble(one -> one[1]).toArray());
        Workshop.say(String.format(
                Locale.ROOT, "# P10: %.0f clicks a second and core on empty pages, %.0f on the product's (%.2f and %.2f ms, of which the database %.2f; %d rounds of %d)",
                1000 / floor, 1000 / product, floor, product, Crowd.median(perClick.stream().mapToDouble(one -> one[2]).toArray()), rounds, clicks * WORKERS));
        Figure.print("P10", floor / product, ">=0.7");
    }

    /** @return milliseconds of processor time a click: server and database, database alone */
    private static double[] each(ServerProcess server, Workshop workshop, Crowd crowd, int clicks) {
        var before = server.cpu();
        var databaseBefore = workshop.databaseCpu();
        var answers = crowd.click(clicks);
        var database = workshop.databaseCpu().minus(databaseBefore).toNanos() / 1e6 / answers.count();
        return new double[] {server.cpu().minus(before).toNanos() / 1e6 / answers.count() + database, database};
    }
}
