package peygir.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** On which days a county met, and what that makes of its promise to meet every month. */
final class GeneratedRhythm {

    private static final int GRACE = 3;
    private static final int SHORTEST_SILENCE = 2;

    private final LocalDate started;
    private final List<LocalDate> held = new ArrayList<>();

    /** @param kind of one in twenty: 0 never met, 1 and 2 are silent now, 3 to 6 are often late, the others are steady */
    GeneratedRhythm(LocalDate today, int years, int kind, Chance chance, Planted planted) {
        started = Months.later(today, -12 * years).minusDays(chance.below(9));
        var end = switch (kind) {
            case 0 -> started;
            case 1, 2 -> Months.later(today, -SHORTEST_SILENCE - chance.below(4)).minusDays(5);
            default -> today.minusDays(1);
        };
        var from = started;
        while (true) {
            var due = Months.later(from, 1);
            var luck = chance.below(100);
            var late = kind >= 3 && kind <= 6 ? 30 : 6;
            var gap = luck >= 98 ? 1 + chance.below(3) : 0;
            var next = gap > 0 ? Months.later(from, gap + 1) : luck < late ? due.plusDays(5L + chance.below(11)) : due.minusDays(2).plusDays(chance.below(5));
            if (next.isAfter(end)) {
                break;
            }
            planted.add("due", Math.max(1, gap));
            planted.add("held");
            if (gap == 0 && luck >= late) {
                planted.add("on time");
            }
            held.add(next);
            from = next;
        }
        finish(from, today, planted);
    }

    private void finish(LocalDate from, LocalDate today, Planted planted) {
        var missed = 0;
        while (Months.later(from, missed + 1).plusDays(GRACE).isBefore(today)) {
            missed++;
        }
        planted.add("due", missed);
        planted.add("held", 0);
        planted.add("on time", 0);
        planted.set("never met", held.isEmpty() ? 1 : 0);
        planted.set("silent", !held.isEmpty() && missed >= SHORTEST_SILENCE ? 1 : 0);
        planted.set("next due", Months.later(from, 1));
        var longest = ChronoUnit.DAYS.between(from, today);
        for (var i = 1; i < held.size(); i++) {
            longest = Math.max(longest, ChronoUnit.DAYS.between(held.get(i - 1), held.get(i)));
        }
        planted.set("longest silence", longest);
    }

    LocalDate started() {
        return started;
    }

    List<LocalDate> held() {
        return held;
    }
}
