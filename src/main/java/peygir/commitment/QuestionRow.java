package peygir.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.meeting.MeetingId;

/**
 * A question and what it is about.
 *
 * @param commitment what it is about, null for a question about a meeting
 * @param meeting the meeting that reviewed, null for a question about one commitment
 * @param subject the words of the commitment, or the title of the meeting's series
 * @param number how many notes, days moved, or commitments closed in those days
 * @param of how many were closed in the month before the meeting
 * @param day of the first note, of the change, or of the meeting
 */
public record QuestionRow(
        Question question, @Nullable CommitmentId commitment, @Nullable MeetingId meeting, String subject, long number, long of, LocalDate day) {}
