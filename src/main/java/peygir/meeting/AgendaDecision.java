package peygir.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;
import peygir.shared.Texts;

/**
 * What a meeting made of an item.
 *
 * @param deferredTo the day it is put off to, for {@link AgendaOutcome#DEFERRED} only
 * @param referredTo the office it is sent to, for {@link AgendaOutcome#REFERRED} only
 */
public record AgendaDecision(AgendaOutcome outcome, @Nullable LocalDate deferredTo, @Nullable String referredTo) {

    public static final int LONGEST_OFFICE = 200;

    public static AgendaDecision of(AgendaOutcome outcome) {
        return new AgendaDecision(outcome, null, null);
    }

    /**
     * The decision with what belongs to its outcome and nothing else.
     *
     * @param held the day of the meeting
     * @throws DomainException when the day is missing or not after the meeting, or the office is missing
     */
    AgendaDecision checked(LocalDate held) {
        return switch (outcome) {
            case DEFERRED -> {
                if (deferredTo == null) {
                    throw new DomainException("meeting.AgendaDecision.dayNeeded");
                }
                if (!deferredTo.isAfter(held)) {
                    throw new DomainException("meeting.AgendaDecision.dayNotLater");
                }
                yield new AgendaDecision(outcome, deferredTo, null);
            }
            case REFERRED -> new AgendaDecision(
                    outcome, null, Texts.required(referredTo == null ? "" : referredTo, LONGEST_OFFICE, "meeting.AgendaDecision.officeNeeded"));
            case APPROVED, REJECTED, NOTED -> of(outcome);
        };
    }
}
