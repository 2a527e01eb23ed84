package peygir.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.meeting.MeetingId;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;

/**
 * One commitment with all that became of it.
 *
 * @param version what a change must be based on
 * @param saidBy who held the office when it was said
 * @param saidIn the meeting it was said in, when the reader may open that meeting's page
 * @param line the words of the minutes it was made of
 * @param agendaItem the item of the agenda under which it was said
 * @param proposer the NGO that had proposed that item
 * @param provenBy the meeting that keeps it, as words
 * @param byItself what keeps it without anybody's deed, null when people prove it
 * @param confirmUntil the last day for the word of those it was made to
 * @param may what this reader may do with it now
 * @param confirmFor the reader's own NGOs it was promised to
 * @param unread whether something happened since this reader, whom it concerns, last opened it
 */
public record CommitmentDetails(
        CommitmentRow row, long version, CountyCode county, @Nullable String saidBy, @Nullable String deliverable, @Nullable String measure,
        LocalDate madeOn, @Nullable MeetingId saidIn, @Nullable String saidInTitle, @Nullable String agendaItem, @Nullable String proposer, @Nullable String line,
        @Nullable MeetingId provenBy, @Nullable String provenByTitle,  @Nullable LocalDate reportedOn, @Nullable String closingReason, @Nullable ByItself byItself, @Nullable LocalDate confirmUntil,
        List<Beneficiary> beneficiaries, List<EvidenceRow> evidence, List<DueChangeRow> dueChanges, List<StoryStep> story,
        Family family, Set<Deed> may, List<Beneficiary> confirmFor, boolean unread) {

    /**
     * What the system watches.
     *
     * @param keeps what keeps it, in words
     * @param standing how far it is today, in words; null when there is nothing to count
     */
    public record ByItself(Fact fact, String keeps, @Nullable String standing) {}

    /** An NGO it was promised to, and what it said of it: null while it said nothing. */
    public record Beneficiary(NgoId id, String name, @Nullable Boolean confirmed) {}

    /**
     * A piece of evidence.
     *
     * @param link an address, for a link
     * @param file name of the file, for a file
     */
    public record EvidenceRow(
            UUID id, EvidenceKind kind, String description, @Nullable String link, @Nullable String file, LocalDate givenOn, String givenBy) {}

    /** Another day that was agreed, with the reason. */
    public record DueChangeRow(@Nullable LocalDate before, LocalDate after, String reason, LocalDate changedOn, String changedBy) {}

    public CommitmentDetails {
        beneficiaries = List.copyOf(beneficiaries);
        evidence = List.copyOf(evidence);
        dueChanges = List.copyOf(dueChanges);
        story = List.copyOf(story);
        may = Set.copyOf(may);
        confirmFor = List.copyOf(confirmFor);
    }
}
