package peygir.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.shared.JalaliDate;

/**
 * The promise of a series to meet every so many Jalali months, and how it was kept up to a day.
 *
 * <p>An interval begins at each held meeting, or at the series' start while none was held, and is due so many months
 * later, clamped to the month's last day. It is judged when a next meeting was held or when its grace is over; while
 * nothing is held, each further full period that passes is an interval of its own. Source: the figures of the office
 * (cadence adherence = due intervals with a meeting held by due + grace ÷ all due intervals).
 *
 * @param intervals the judged ones, oldest first
 * @param nextDue last held meeting (or the start) plus the period; null once the series has ended
 * @param silences the times between two held meetings, the one since the last included
 */
public record Cadence(List<Interval> intervals, @Nullable LocalDate nextDue, List<Silence> silences, @Nullable LocalDate lastHeld) {

    /**
     * @param held the day the meeting was held that ended this interval, null when none was
     * @param onTime held by due + grace
     */
    public record Interval(LocalDate from, LocalDate due, @Nullable LocalDate held, boolean onTime) {}

    /** From a held meeting (or the start) to the next one, or to the present. */
    public record Silence(LocalDate from, LocalDate until) {

        long days() {
            return ChronoUnit.DAYS.between(from, until);
        }

        private Silence within(LocalDate first, LocalDate last) {
            return new Silence(from.isBefore(first) ? first : from, until.isAfter(last) ? last : until);
        }
    }

    public Cadence {
        intervals = List.copyOf(intervals);
        silences = List.copyOf(silences);
    }

    /**
     * @param started the day the promise began
     * @param held days of held meetings, in order, none after {@code asOf}
     */
    public static Cadence of(LocalDate started, int months, int graceDays, List<LocalDate> held, LocalDate asOf) {
        var intervals = new ArrayList<Interval>();
        var silences = new ArrayList<Silence>();
        // The first meeting of a series may be what starts it: then no interval lies before it.
        var from = started;
        for (var day : held) {
            if (day.isAfter(started) || !from.equals(started)) {
                judge(intervals, from, months, graceDays, day, day);
            }
            if (held.getFirst() != day) {
                silences.add(new Silence(from, day));
            }
            from = day;
        }
        judge(intervals, from, months, graceDays, null, asOf);
        silences.add(new Silence(from, asOf));
        return new Cadence(intervals, later(from, months), silences, held.isEmpty() ? null : held.getLast());
    }

    /**
     * Of a series that has ended: it is judged to its end, and what was missed until then stays missed.
     *
     * @param held days of held meetings, in order, none after {@code ended}
     */
    public static Cadence ended(LocalDate started, int months, int graceDays, List<LocalDate> held, LocalDate ended) {
        var known = of(started, months, graceDays, held, ended);
        return new Cadence(known.intervals(), null, known.silences(), known.lastHeld());
    }

    /** Of a period: the intervals due in it, and the silences as far as they lie in it. */
    public Cadence within(LocalDate first, LocalDate last) {
        var due = intervals.stream().filter(interval -> !interval.due().isBefore(first) && !interval.due().isAfter(last)).toList();
        return new Cadence(due, nextDue, silences.stream().map(silence -> silence.within(first, last)).toList(), lastHeld);
    }

    /** Most days between two held meetings, the time since the last one included. */
    public long longestSilence() {
        return Math.max(0, silences.stream().mapToLong(Silence::days).max().orElse(0));
    }

    /** The intervals between one meeting and the next (or the present): the first ends with the next one, the others were missed. */
    private static void judge(
            List<Interval> intervals, LocalDate from, int months, int graceDays, @Nullable LocalDate next, LocalDate until) {
        var due = later(from, months);
        if (next != null) {
            intervals.add(new Interval(from, due, next, !next.isAfter(due.plusDays(graceDays))));
        } else if (due.plusDays(graceDays).isBefore(until)) {
            intervals.add(new Interval(from, due, null, false));
        }
        for (var period = 2; ; period++) {
            var begun = later(from, months * (period - 1));
            var further = later(from, months * period);
            if (!further.plusDays(graceDays).isBefore(until)) {
                return;
            }
            intervals.add(new Interval(begun, further, null, false));
        }
    }

    private static LocalDate later(LocalDate day, int months) {
        return JalaliDate.of(day).plusMonths(months).toLocalDate();
    }

    public long due() {
        return intervals.size();
    }

    public long held() {
        return intervals.stream().filter(interval -> interval.held() != null).count();
    }

    public long onTime() {
        return intervals.stream().filter(Interval::onTime).count();
    }
}
