package peygir.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which level may be called next: nobody skips one, and nobody calls one that has not answered yet. */
record Ladder(List<Call> calls) {

    /** How many days a level has to answer before the one above may be called over its head. */
    static final int DAYS_TO_ANSWER = 7;

    record Call(Rung rung, LocalDate raisedOn, @Nullable LocalDate acknowledgedOn) {
        boolean waits() {
            return acknowledgedOn == null;
        }
    }

    /** The call that waits at that level. */
    Optional<Call> waiting(Rung rung) {
        return calls.stream().filter(call -> call.rung() == rung && call.waits()).findFirst();
    }

    /**
     * @param office the county's office asks, which is itself the county's level
     */
    Optional<Rung> next(boolean office, LocalDate today) {
        if (waiting(Rung.PROVINCE).isPresent()) {
            return Optional.empty();
        }
        if (office) {
            return Optional.of(Rung.PROVINCE);
        }
        var county = calls.stream().filter(call -> call.rung() == Rung.COUNTY).toList();
        if (county.isEmpty()) {
            return Optional.of(Rung.COUNTY);
        }
        var last = county.getLast();
        return last.waits() && !today.isAfter(last.raisedOn().plusDays(DAYS_TO_ANSWER)) ? Optional.empty() : Optional.of(Rung.PROVINCE);
    }
}
