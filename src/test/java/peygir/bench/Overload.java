package peygir.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** R9: four times what the server can carry: how much is still answered, how fast the rest is told, and when all is well again. */
final class Overload implements Figure {

    private static final int PEOPLE = 24;
    private static final double TIMES = 4;

    @Override
    public String name() {
        return "R9";
    }

    @Override
    public List<String> names() {
        return List.of("R9", "R9-RECOVERY");
    }

    @Override
    public boolean quick() {
        return false;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        var time = Duration.ofSeconds(quick ? 5 : 20);
        try (var server = ServerProcess.of(workshop, Size.PROVINCE, "-Xmx1g"); var people = Crowd.gather(server, PEOPLE, _ -> Tour.GOVERNOR); var _ = Processors.apart(server)) {
            people.arrive(100, Duration.ofSeconds(5));
            // What it carries: more and more, until no more is answered.
            var carried = 0.0;
            for (double offered = 200; offered < 20_000; offered *= 1.5) {
                var taken = people.arrive(offered, Duration.ofSeconds(5));
                var goodput = taken.served() / taken.seconds();
                carried = Math.max(carried, goodput);
                if (goodput < offered * 0.8) {
                    break;
                }
            }
            var taken = people.arrive(carried * TIMES, time);
            var began = System.nanoTime();
            while (people.people().getFirst().get("/" + Tour.GOVERNOR.home()).status() != 200 && System.nanoTime() - began < 60e9) {
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            }
            var recovered = (System.nanoTime() - began) / 1e9;
            var refusals = taken.refusals();
            Workshop.say(String.format(
                    Locale.ROOT, "# R9: carries %.0f pages a second; of %.0f a second %.0f were answered, %d refused with 503 (half within %.0f ms, 95 of 100 within %.0f ms), %d failed%s",
                    carried, carried * TIMES, taken.served() / taken.seconds(), refusals.length, refusals.length == 0 ? 0 : refusals[refusals.length / 2],
                    refusals.length == 0 ? 0 : refusals[(int) (refusals.length * .95)], taken.failed(), taken.reasons()));
            Figure.print("R9", taken.served() / taken.seconds() / carried, ">=0.9");
            Figure.print("R9-RECOVERY", recovered, "<=5");
        }
    }
}
