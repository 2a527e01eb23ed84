package peygir.introduction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.commitment.CommitmentId;
import peygir.coverage.ActivityId;
import peygir.shared.NgoId;

/**
 * An introduction as the office and the two NGOs read it.
 *
 * @param version what a step must be based on
 * @param asker who expects; null when the other NGO reads
 * @param giver who offers; null when the other NGO reads
 * @param offer what is offered; null for the asker as long as it is meant for the office only and the giver has not agreed
 * @param askerSaid null until it answered
 * @param giverSaid null until it answered
 */
public record IntroductionRow(
        IntroductionId id, long version, IntroductionState state, @Nullable NgoId asker, String askerName, @Nullable NgoId giver, String giverName, String topic,
        String wish, @Nullable String offer, @Nullable String note, LocalDate sentOn, String sentBy, @Nullable Boolean askerSaid,
        @Nullable Boolean giverSaid, @Nullable ActivityId activity, @Nullable CommitmentId commitment) {

    /** Still waits for that NGO's answer. */
    public boolean waitsFor(NgoId ngo) {
        return state == IntroductionState.SENT && (ngo.equals(asker) && askerSaid == null || ngo.equals(giver) && giverSaid == null);
    }
}
