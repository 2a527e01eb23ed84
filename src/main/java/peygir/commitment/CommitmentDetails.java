package peygir.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.meeting.MeetingId;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;

/**
 * One commitment with all that became of it.
 *
 * @param saidBy who held the office when it was said
 * @param beneficiaries names of the NGOs it was given to
 * @param provesItself whether a held meeting of its series keeps it
 */
public record CommitmentDetails(
        CommitmentRow row, long version, CountyCode county, @Nullable NgoId ngo, @Nullable String saidBy, @Nullable String deliverable,
        @Nullable String measure, LocalDate madeOn, @Nullable MeetingId saidIn, @Nullable String saidInTitle, @Nullable String line,
        @Nullable LocalDate reportedOn, @Nullable LocalDate verifiedOn, @Nullable String closingReason, boolean provesItself,
        List<String> beneficiaries, List<StoryStep> story) {

    public CommitmentDetails {
        beneficiaries = List.copyOf(beneficiaries);
        story = List.copyOf(story);
    }
}
