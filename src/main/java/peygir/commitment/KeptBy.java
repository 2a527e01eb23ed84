package peygir.commitment;

import peygir.meeting.SeriesId;
import peygir.ngo.ExpectationId;
import peygir.shared.DomainException;
import peygir.shared.Subject;

/** What keeps a promise by itself as soon as the system sees it, and fails it by itself when it does not in time. */
public sealed interface KeptBy {

    /** A held meeting of that series, later than the promise, whose minutes were approved. */
    record NextMeeting(SeriesId series) implements KeptBy, OfSubject {
        @Override
        public Subject subject() {
            return series;
        }
    }

    /**
     * So many of the county's NGOs offer a capacity.
     *
     * @param share in hundredths of the NGOs that are not closed, 1 to 100
     */
    record PublishedCapacities(int share) implements KeptBy {
        public PublishedCapacities {
            if (share < 1 || share > 100) {
                throw new DomainException("commitment.KeptBy.share");
            }
        }
    }

    /** The office answered that expectation. */
    record AnsweredExpectation(ExpectationId expectation) implements KeptBy, OfSubject {
        @Override
        public Subject subject() {
            return expectation;
        }
    }

    /** A fact about something that lies somewhere: whoever promises by it must reach it. */
    sealed interface OfSubject {
        Subject subject();
    }
}
