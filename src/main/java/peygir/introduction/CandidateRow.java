package peygir.introduction;

import java.util.List;
import peygir.ngo.CapacityId;
import peygir.ngo.ExpectationId;
import peygir.shared.NgoId;

/** Two NGOs the office might tell of each other, and why. */
public record CandidateRow(
        ExpectationId expectation, NgoId asker, String askerName, String topic, String wish, CapacityId capacity, NgoId giver, String giverName,
        String offer, List<Reason> reasons) {

    public CandidateRow {
        reasons = List.copyOf(reasons);
    }
}
