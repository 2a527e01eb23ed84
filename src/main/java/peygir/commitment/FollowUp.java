package peygir.commitment;

import java.util.Collection;
import java.util.List;
import peygir.shared.About;
import peygir.shared.DomainException;

/**
 * The question how it goes, put to whoever promised.
 *
 * @param commitments which promises it is about, 1 to {@value #MOST}
 * @param note words that go with it, may be empty
 */
public record FollowUp(List<CommitmentId> commitments, String note) implements About {

    public static final int MOST = 100;

    /**
     * @throws DomainException when nothing is asked about, or too much at once
     */
    public FollowUp {
        commitments = List.copyOf(commitments);
        if (commitments.isEmpty()) {
            throw new DomainException("commitment.FollowUp.nothingChosen");
        }
        if (commitments.size() > MOST) {
            throw new DomainException("commitment.FollowUp.tooMany", MOST);
        }
    }

    @Override
    public Collection<CommitmentId> subjects() {
        return commitments;
    }
}
