package peygir.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Location;
import peygir.access.NotPermitted;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.commitment.StoryStep.Happening;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.StoredFile;
import peygir.shared.Texts;

/** Where promises are put on record and followed to their proof. */
@Service
public class CommitmentLedger {

    public static final int LONGEST_TEXT = 1000;
    public static final int LONGEST_DETAIL = 500;
    public static final int LONGEST_NOTE = 2000;
    public static final int LONGEST_LINK = 1000;

    private final Commitments commitments;
    private final CommitmentRecords records;
    private final PromiseWriter writer;
    private final Commands commands;
    private final AuditLog audit;
    private final Clock clock;

    CommitmentLedger(
            Commitments commitments, CommitmentRecords records, PromiseWriter writer, Commands commands, AuditLog audit,
            Clock clock) {
        this.commitments = commitments;
        this.records = records;
        this.writer = writer;
        this.commands = commands;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts a promise on record.
     *
     * @param notVerifiable the explicit choice to record it although it lacks what would make it verifiable
     * @throws DomainException when it lacks something and the choice was not made
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public CommitmentId record(Actor who, CommandKey key, Promise typed, boolean notVerifiable) {
        var promise = writer.checked(typed, notVerifiable);
        return new CommitmentId(commands.once(who, key, "CommitmentLedger.record", () -> writer.put(who, promise).value()));
    }

    /**
     * Puts what was promised in a meeting on record, all of it or nothing; each promise has its own line in the log and
     * its own news.
     *
     * @throws PromiseRefused when one of them cannot be taken; it says which
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void recordAll(Actor who, CommandKey key, Spoken typed) {
        var spoken = writer.checked(typed);
        commands.once(who, key, "CommitmentLedger.recordAll", spoken.meeting().value(), () -> writer.putAll(who, spoken));
    }

    /**
     * Puts a new promise in the place of an open one; both stay on record and know of each other.
     *
     * @return the new one
     */
    @Permit(Role.GOVERNOR)
    @Transactional
    public CommitmentId supersede(Actor who, CommandKey key, CommitmentId id, long version, Promise typed, boolean notVerifiable) {
        var promise = writer.checked(typed, notVerifiable);
        return new CommitmentId(commands.once(who, key, "CommitmentLedger.supersede", () -> {
            var old = commitments.findById(id).orElseThrow(NotFound::new);
            old.expectVersion(version);
            var successor = writer.put(who, promise);
            old.supersede(successor, LocalDate.now(clock));
            commitments.save(old);
            records.tell(id, Happening.REPLACED, who, clock.instant());
            audit.record(who, old.county(), "CommitmentLedger.supersede", "commitment " + id, "→ " + successor);
            return successor.value();
        }));
    }

    /** Whoever promised stands by it. */
    @Permit({Role.NGO, Role.LIAISON})
    @Transactional
    public void accept(Actor who, CommandKey key, CommitmentId id) {
        change(who, key, id, "CommitmentLedger.accept", Happening.ACCEPTED, "", commitment -> {
            mayAct(who, commitment);
            commitment.accept();
        });
    }

    /** Says how it goes; by whoever promised, or the county's office. */
    @Permit({Role.NGO, Role.LIAISON, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void noteProgress(Actor who, CommandKey key, CommitmentId id, String typed) {
        var note = text(typed, LONGEST_NOTE);
        change(who, key, id, "CommitmentLedger.noteProgress", Happening.NOTED, note, commitment -> {
            mayAct(who, commitment);
            commitment.noteProgress();
            records.addNote(id, note, who.name(), clock.instant());
        });
    }

    /**
     * Gives an address as evidence.
     *
     * @throws DomainException when the address is not an http(s) one
     */
    @Permit({Role.NGO, Role.LIAISON, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void giveLink(Actor who, CommandKey key, CommitmentId id, String typedDescription, String typedLink) {
        var description = text(typedDescription, LONGEST_DETAIL);
        var link = text(typedLink, LONGEST_LINK);
        if (!link.matches("https?://[^\\s<>\"']+")) {
            throw new DomainException("commitment.CommitmentLedger.notALink");
        }
        change(who, key, id, "CommitmentLedger.giveLink", Happening.LINK_GIVEN, link, commitment -> {
            mayAct(who, commitment);
            commitment.noteProgress();
            records.addLink(id, description, link, who.name(), clock.instant());
        });
    }

    /**
     * Gives a file as evidence.
     *
     * @throws DomainException when its content is of no accepted type, or too large
     */
    @Permit({Role.NGO, Role.LIAISON, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void giveFile(Actor who, CommandKey key, CommitmentId id, String typedDescription, String name, byte[] content) {
        var description = text(typedDescription, LONGEST_DETAIL);
        var file = StoredFile.of(name, content);
        change(who, key, id, "CommitmentLedger.giveFile", Happening.FILE_GIVEN, name, commitment -> {
            mayAct(who, commitment);
            commitment.noteProgress();
            records.addFile(id, description, file.name(), file.type(), file.content(), who.name(), clock.instant());
        });
    }

    /** Says that it is done; someone else has to verify it. */
    @Permit({Role.NGO, Role.LIAISON, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void reportDone(Actor who, CommandKey key, CommitmentId id, long version) {
        change(who, key, id, "CommitmentLedger.reportDone", Happening.REPORTED, "", commitment -> {
            mayAct(who, commitment);
            commitment.expectVersion(version);
            records.waitsFor(id).ifPresent(other -> {
                throw new DomainException("commitment.CommitmentLedger.waitsFor", other);
            });
            commitment.reportDone(LocalDate.now(clock));
            records.addReport(id, who, clock.instant());
        });
    }

    /**
     * Verifies or gives back what was reported done.
     *
     * @throws DomainException for whoever reported it
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void verify(Actor who, CommandKey key, CommitmentId id, long version, boolean accepted, String typedRemark) {
        var remark = optional(typedRemark);
        if (!accepted && remark.isEmpty()) {
            throw new DomainException("commitment.CommitmentLedger.reasonNeeded");
        }
        change(who, key, id, "CommitmentLedger.verify", accepted ? Happening.APPROVED : Happening.RETURNED, accepted + " " + remark, commitment -> {
            commitment.expectVersion(version);
            if (records.wasReportedBy(id, who)) {
                throw new DomainException("commitment.CommitmentLedger.ownReport");
            }
            if (accepted) {
                commitment.verify(records.hasEvidence(id), LocalDate.now(clock));
            } else {
                commitment.giveBack();
            }
            records.addVerification(id, accepted, remark, who, LocalDate.now(clock));
        });
    }

    /** An NGO it was promised to says whether it was kept. */
    @Permit(Role.NGO)
    @Transactional
    public void confirm(Actor who, CommandKey key, CommitmentId id, NgoId ngo, boolean confirmed, String typedRemark) {
        var remark = optional(typedRemark);
        if (!confirmed && remark.isEmpty()) {
            throw new DomainException("commitment.CommitmentLedger.reasonNeeded");
        }
        change(who, key, id, "CommitmentLedger.confirm", confirmed ? Happening.AGREED : Happening.OBJECTED, confirmed + " " + remark, commitment -> {
            if (!records.isBeneficiary(id, ngo)) {
                throw new NotFound();
            }
            if (confirmed) {
                commitment.confirm(LocalDate.now(clock));
            } else {
                commitment.dispute(LocalDate.now(clock));
            }
            records.addConfirmation(id, ngo, confirmed, remark, who.name(), LocalDate.now(clock));
        });
    }

    /** Another day, with the reason; the original day stays. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void reschedule(Actor who, CommandKey key, CommitmentId id, long version, LocalDate due, String typedReason) {
        var reason = text(typedReason, LONGEST_DETAIL);
        change(who, key, id, "CommitmentLedger.reschedule", Happening.MOVED, due + " " + reason, commitment -> {
            commitment.expectVersion(version);
            var before = commitment.currentDue();
            commitment.reschedule(due, LocalDate.now(clock));
            records.addDueChange(id, before, due, reason, who.name(), LocalDate.now(clock));
        });
    }

    @Permit(Role.GOVERNOR)
    @Transactional
    public void cancel(Actor who, CommandKey key, CommitmentId id, long version, String typedReason) {
        var reason = text(typedReason, LONGEST_DETAIL);
        change(who, key, id, "CommitmentLedger.cancel", Happening.CALLED_OFF, reason, commitment -> {
            commitment.expectVersion(version);
            commitment.cancel(reason, LocalDate.now(clock));
        });
    }

    /** An NGO acts on what it promised itself, a department likewise; the county's office acts on all of its county. */
    private void mayAct(Actor who, Commitment commitment) {
        var office = who.reach(Role.EXPERT, Role.GOVERNOR).covers(Location.of(commitment.county()));
        if (!office && !records.isPromisedBy(commitment.id(), who)) {
            throw new NotPermitted();
        }
    }

    private void change(
            Actor who, CommandKey key, CommitmentId id, String command, Happening what, String detail, Consumer<Commitment> verb) {
        commands.once(who, key, command, id.value(), () -> {
            var commitment = commitments.findById(id).orElseThrow(NotFound::new);
            verb.accept(commitment);
            commitments.save(commitment);
            records.tell(id, what, who, clock.instant());
            audit.record(who, commitment.county(), command, "commitment " + id, detail);
        });
    }

    private static String text(String typed, int longest) {
        return Texts.required(typed, longest, "commitment.CommitmentLedger.textNeeded");
    }

    private static String optional(String typed) {
        return Texts.orEmpty(typed, LONGEST_DETAIL);
    }
}
