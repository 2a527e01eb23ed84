package peygir.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peygir.shared.ProvinceCode;
import peygir.summary.PlaceFigures;
import peygir.summary.Summaries;

/** Holds the product's figures against what the generator planted. */
final class Truth {

    private Truth() {}

    /** @return figures compared, and those that differ in words */
    static Result check(Summaries summaries, Path file) {
        var planted = Generator.read(file);
        var wrong = new ArrayList<String>();
        var compared = 0L;
        for (var province : planted.keySet().stream().map(county -> county.substring(0, 2)).distinct().toList()) {
            for (var figures : summaries.counties(new ProvinceCode(province))) {
                var expected = planted.get(figures.key());
                if (expected == null) {
                    continue;
                }
                var found = numbers(figures);
                for (var each : expected.entrySet()) {
                    if (found.containsKey(each.getKey())) {
                        compared++;
                        if (!each.getValue().equals(found.get(each.getKey()))) {
                            wrong.add(figures.key() + " " + each + ", counted " + found.get(each.getKey()));
                        }
                    }
                }
            }
        }
        return new Result(compared, wrong);
    }

    record Result(long compared, List<String> wrong) {
        @Override
        public String toString() {
            return compared + " planted figures compared, " + wrong.size() + " differ"
                    + (wrong.isEmpty() ? "" : ": " + wrong.stream().limit(5).collect(Collectors.joining("; ")));
        }
    }

    static Map<String, Long> numbers(PlaceFigures figures) {
        var numbers = new TreeMap<String, Long>();
        var rhythm = figures.rhythm();
        numbers.put("due", rhythm.due());
        numbers.put("held", rhythm.held());
        numbers.put("on time", rhythm.onTime());
        numbers.put("never met", rhythm.neverMet());
        numbers.put("silent", rhythm.silent());
        numbers.put("longest silence", rhythm.longestSilence() == null ? -1 : rhythm.longestSilence());
        numbers.put("next due", day(rhythm.nextDue()));
        var commitments = figures.commitments();
        numbers.put("open", commitments.open());
        numbers.put("overdue", commitments.overdue());
        numbers.put("kept", commitments.kept());
        numbers.put("kept late", commitments.keptLate());
        numbers.put("not kept", commitments.notKept());
        numbers.put("no evidence", commitments.noEvidence());
        numbers.put("disputed", commitments.disputed());
        numbers.put("escalated", commitments.escalated());
        var ngos = figures.ngos();
        numbers.put("total", ngos.total());
        numbers.put("active", ngos.active());
        numbers.put("reached", ngos.reached());
        numbers.put("unanswered", ngos.unanswered());
        var coverage = figures.coverage();
        numbers.put("covered", coverage.covered());
        numbers.put("stale", coverage.stale());
        numbers.put("confirmed none", coverage.confirmedNone());
        numbers.put("not reported", coverage.notReported());
        numbers.put("gap", coverage.gap());
        numbers.put("overlap open", coverage.overlapOpen());
        numbers.put("overlap settled", coverage.overlapSettled());
        numbers.put("overlap correct", coverage.overlapCorrect());
        return numbers;
    }

    private static long day(@Nullable LocalDate day) {
        return day == null ? -1 : day.toEpochDay();
    }
}
