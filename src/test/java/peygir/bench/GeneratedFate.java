package peygir.bench;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of a promise, decided before it is written. */
record GeneratedFate(
        String state, String outcome, LocalDate currentDue, @Nullable LocalDate reportedOn, @Nullable LocalDate verifiedOn, @Nullable LocalDate closedOn,
        boolean hasEvidence) {

    private static final Set<String> OPEN = Set.of("ACCEPTED", "IN_PROGRESS", "REPORTED_DONE");

    static GeneratedFate of(LocalDate due, LocalDate today, Chance chance) {
        if (!due.isBefore(today)) {
            return new GeneratedFate(chance.happens(.5) ? "ACCEPTED" : "IN_PROGRESS", "pending", due, null, null, null, false);
        }
        var luck = chance.below(100);
        var late = due.plusDays(1 + chance.below(40));
        if (luck < 55) {
            var verified = due.minusDays(chance.below(6));
            return new GeneratedFate(luck < 30 ? "CONFIRMED" : "VERIFIED", "kept", due, verified, verified, null, true);
        }
        if (luck < 75 && !late.isAfter(today)) {
            return new GeneratedFate("VERIFIED", "kept late", due, late, late, null, true);
        }
        if (luck < 80) {
            return new GeneratedFate("CANCELLED", "none", due, null, null, due.minusDays(2), false);
        }
        if (luck < 85) {
            return new GeneratedFate("DISPUTED", "disputed", due, due, due, null, true);
        }
        if (luck < 90) {
            return new GeneratedFate("REPORTED_DONE", "no evidence", due, due, null, null, false);
        }
        return new GeneratedFate("ACCEPTED", "not kept", luck < 93 ? today.plusDays(5 + chance.below(30)) : due, null, null, null, luck % 2 == 0);
    }

    boolean overdue(LocalDate today) {
        return OPEN.contains(state) && currentDue.isBefore(today);
    }

    void count(Planted planted, LocalDate today) {
        planted.add("open", OPEN.contains(state) ? 1 : 0);
        planted.add("overdue", overdue(today) ? 1 : 0);
        planted.add(outcome);
    }
}
