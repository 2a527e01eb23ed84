package peygir.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes several things in turn, round after round, so that what slows the machine slows them all alike. Each begins a round
 * as often as every other, since whatever follows itself finds everything warm.
 */
final class Timing {

    private final Map<String, Runnable> things = new LinkedHashMap<>();
    private Runnable preparation = () -> {};
    private final Map<String, double[]> nanos = new LinkedHashMap<>();

    Timing of(String name, Runnable thing) {
        things.put(name, thing);
        return this;
    }

    /** What is done before each of the things, outside of its time. */
    Timing before(Runnable preparation) {
        this.preparation = preparation;
        return this;
    }

    /**
     * @param warmUp rounds that are not counted
     * @param rounds how often each thing is taken
     * @param each how often it is done each time; the time is of one
     */
    Timing take(int warmUp, int rounds, int each) {
        for (var round = 0; round < warmUp; round++) {
            things.values().forEach(thing -> {
                preparation.run();
                thing.run();
            });
        }
        things.keySet().forEach(name -> nanos.put(name, new double[rounds]));
        var order = new ArrayList<>(things.keySet());
        for (var round = 0; round < rounds; round++) {
            Collections.rotate(order, 1);
            for (var name : round / order.size() % 2 == 0 ? order : order.reversed()) {
                var thing = things.get(name);
                preparation.run();
                var began = System.nanoTime();
                for (var time = 0; time < each; time++) {
                    thing.run();
                }
                nanos.get(name)[round] = (System.nanoTime() - began) / (double) each;
            }
        }
        nanos.values().forEach(Arrays::sort);
        return this;
    }

    List<String> names() {
        return List.copyOf(things.keySet());
    }

    /** Median in milliseconds. */
    double median(String name) {
        return quantile(name, .5);
    }

    double quantile(String name, double share) {
        var sorted = nanos.get(name);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }

    double ratio(String above, String below) {
        return median(above) / median(below);
    }

    /** How each was, with its spread. */
    Timing tell(String of) {
        things.keySet().forEach(name -> System.out.printf(
                Locale.ROOT, "# %s: %s %.3f ms (quarters %.3f to %.3f, %d times)%n", of, name, median(name), quantile(name, .25), quantile(name, .75),
                nanos.get(name).length));
        return this;
    }
}
