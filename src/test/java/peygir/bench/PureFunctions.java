package peygir.bench;

import java.util.Comparator;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** JMH over the pure functions, in a machine of their own so that nothing compiled before tells the compiler anything. */
final class PureFunctions implements Figure {

    @Override
    public String name() {
        return "JMH";
    }

    @Override
    public boolean quick() {
        return true;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        var second = TimeValue.milliseconds(quick ? 500 : 1000);
        var options = new OptionsBuilder()
                .include(PureBenchmarks.class.getName())
                .forks(quick ? 1 : 2)
                .warmupIterations(quick ? 2 : 3)
                .warmupTime(second)
                .measurementIterations(quick ? 3 : 5)
                .measurementTime(second)
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            new Runner(options).run().stream().map(run -> run.getPrimaryResult()).sorted(Comparator.comparing(result -> result.getLabel())).forEach(result ->
                    Workshop.say(String.format(
                            Locale.ROOT, "# JMH %s %.1f ± %.1f %s", result.getLabel(), result.getScore(), result.getScoreError(), result.getScoreUnit())));
        } catch (RunnerException failure) {
            throw new IllegalStateException("JMH: " + failure.getMessage(), failure);
        }
    }
}
