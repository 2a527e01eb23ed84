package peygir.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A topic an NGO proposed, and what came of it.
 *
 * @param meeting on whose agenda it is, null while it waits or when it was declined
 * @param number of that meeting in its series, 0 without one
 * @param outcome what that meeting made of it, null while it made nothing
 * @param declined why no meeting speaks of it, null unless it was declined
 */
public record TopicProposalRow(
        TopicProposalId id, String ngo, String title, @Nullable String reason, LocalDate proposedOn, @Nullable MeetingId meeting, int number,
        @Nullable AgendaOutcome outcome, @Nullable String declined) {

    public boolean waits() {
        return meeting == null && declined == null;
    }
}
