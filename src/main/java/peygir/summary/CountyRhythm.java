package peygir.summary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import peygir.meeting.Cadence;

/** How a county kept its promise to meet: all its series together. */
public record CountyRhythm(List<Cadence> series) {

    public CountyRhythm {
        series = List.copyOf(series);
    }

    public long due() {
        return series.stream().mapToLong(Cadence::due).sum();
    }

    public long held() {
        return series.stream().mapToLong(Cadence::held).sum();
    }

    public long onTime() {
        return series.stream().mapToLong(Cadence::onTime).sum();
    }

    /** The nearest day a meeting is due; null when the county promises none. */
    public @Nullable LocalDate nextDue() {
        return series.stream().map(Cadence::nextDue).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    /** Days; null when the county has promised no meeting. */
    public @Nullable Long longestSilence() {
        return series.isEmpty() ? null : series.stream().mapToLong(Cadence::longestSilence).max().orElse(0);
    }

    public @Nullable LocalDate lastHeld() {
        return series.stream().map(Cadence::lastHeld).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    /** A series that has begun, and no meeting. */
    public boolean neverMet() {
        return !series.isEmpty() && lastHeld() == null;
    }

    /** The most intervals that passed without a meeting since the last one was held. */
    public long missedNow() {
        return series.stream().mapToLong(CountyRhythm::missedSince).max().orElse(0);
    }

    /** A late meeting ends its silence, and so does the end of the series: the intervals that were missed before are past. */
    private static long missedSince(Cadence cadence) {
        if (cadence.nextDue() == null) {
            return 0;
        }
        var last = cadence.lastHeld();
        return cadence.intervals().stream().filter(interval -> interval.held() == null && (last == null || !interval.from().isBefore(last))).count();
    }
}
