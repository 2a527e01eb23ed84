package peygir.ngo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.shared.NgoId;

/**
 * An expectation an NGO raised, and the office's answer.
 *
 * @param version what an answer must be based on
 * @param kind what would meet it, null when that was not said
 * @param subSector label of what it is about, null when that was not said
 * @param locality name of the place it is about, null for the whole county
 * @param answerDue the day by which it gets an answer
 * @param withdrawnOn when the NGO said that it expects it no more; null while it does
 * @param confirmedOn when it was last said to be still expected
 */
public record ExpectationRow(
        ExpectationId id,
        long version,
        NgoId ngo,
        String ngoName,
        String topic,
        String text,
        @Nullable CapacityKind kind,
        @Nullable String subSector,
        @Nullable String locality,
        LocalDate raisedOn,
        LocalDate answerDue,
        LocalDate confirmedOn,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable String answeredBy,
        @Nullable LocalDate withdrawnOn) {

    public boolean answered() {
        return answer != null;
    }

    /** Nobody answered by the day it was due. */
    public boolean lateOn(LocalDate day) {
        return !answered() && withdrawnOn == null && answerDue.isBefore(day);
    }
}
