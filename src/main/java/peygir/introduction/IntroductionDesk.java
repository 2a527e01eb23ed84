package peygir.introduction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.commitment.CommitmentLedger;
import peygir.commitment.Promise;
import peygir.commitment.Promiser;
import peygir.coverage.ActivityFacts;
import peygir.coverage.ActivityRegister;
import peygir.ngo.CapacityId;
import peygir.ngo.ExpectationId;
import peygir.shared.About;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Reading;
import peygir.shared.Subject;

/** Where the office brings NGOs together: whose capacity meets whose expectation, told to both, and what comes of it. */
@Service
public class IntroductionDesk {

    public static final int LONGEST_NOTE = 500;

    private final Introductions introductions;
    private final IntroductionRecords records;
    private final CommitmentLedger ledger;
    private final ActivityRegister activities;
    private final Commands commands;
    private final AuditLog audit;
    private final Clock clock;

    IntroductionDesk(
            Introductions introductions, IntroductionRecords records, CommitmentLedger ledger, ActivityRegister activities, Commands commands,
            AuditLog audit, Clock clock) {
        this.introductions = introductions;
        this.records = records;
        this.ledger = ledger;
        this.activities = activities;
        this.commands = commands;
        this.audit = audit;
        this.clock = clock;
    }

    /** An expectation and a capacity that may meet it. */
    public record Pair(ExpectationId expectation, CapacityId capacity) implements About {

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(expectation, capacity);
        }
    }

    /**
     * What the giver promises the asker.
     *
     * @param deliverable what will be there
     * @param measure how it is seen that it is there
     */
    public record Pledge(String text, String deliverable, String measure, LocalDate due) {}

    /** Pairs the office might tell of each other, each with its reasons; those that were decided about are not among them. */
    @Permit({Role.EXPERT, Role.GOVERNOR, Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<CandidateRow> candidates(Actor who, CountyCode county) {
        return records.candidates(county);
    }

    /**
     * What the office of a county told NGOs, the latest first.
     *
     * @param after where the page before ended, null for the first page
     */
    @Permit({Role.EXPERT, Role.GOVERNOR, Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<IntroductionRow> of(Actor who, CountyCode county, @Nullable IntroductionPlace after, int limit) {
        return records.ofCounty(county, after, limit);
    }

    /** What an NGO was told, the latest first. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR, Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<IntroductionRow> ofNgo(Actor who, NgoId ngo) {
        return records.ofNgo(ngo);
    }

    /** Tells the two of each other. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public IntroductionId send(Actor who, CommandKey key, Pair pair, String typedNote) {
        var note = optional(typedNote);
        return new IntroductionId(commands.once(who, key, "IntroductionDesk.send", () ->
                put(who, "send", Introduction.send(records.parties(pair), note, who.name(), LocalDate.now(clock)))));
    }

    /** The two do not fit: they are not proposed again. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void setAside(Actor who, CommandKey key, Pair pair, String typedReason) {
        var reason = optional(typedReason);
        if (reason == null) {
            throw new DomainException("shared.ui.TextRule.required");
        }
        commands.once(who, key, "IntroductionDesk.setAside", () ->
                put(who, "setAside", Introduction.setAside(records.parties(pair), reason, who.name(), LocalDate.now(clock))));
    }

    /** One of the two NGOs says whether it wants to. */
    @Permit(Role.NGO)
    @Transactional
    public void answer(Actor who, CommandKey key, IntroductionId id, NgoId ngo, boolean yes) {
        step(who, key, id, "answer", introduction -> introduction.hear(ngo, yes, LocalDate.now(clock)));
    }

    /**
     * Both agreed, and do something together: an activity of the one that leads, with the other as its partner.
     *
     * @throws OptimisticLockingFailureException when someone else took the step meanwhile
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void becomeActivity(Actor who, CommandKey key, IntroductionId id, long version, boolean askerLeads, ActivityFacts facts) {
        step(who, key, id, "becomeActivity", introduction -> {
            introduction.expectVersion(version);
            expectAccepted(introduction);
            var lead = askerLeads ? introduction.asker() : introduction.giver();
            var partner = askerLeads ? introduction.giver() : introduction.asker();
            introduction.becomes(activities.plan(who, CommandKey.fresh(), new ActivityRegister.Plan(lead, facts, Set.of(partner), true)));
        });
    }

    /**
     * Both agreed, and the one that gives promises it: a commitment to the one that asked.
     *
     * @throws OptimisticLockingFailureException when someone else took the step meanwhile
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void becomeCommitment(Actor who, CommandKey key, IntroductionId id, long version, Pledge pledge) {
        step(who, key, id, "becomeCommitment", introduction -> {
            introduction.expectVersion(version);
            expectAccepted(introduction);
            var promise = new Promise(
                    introduction.county(), new Promiser.ByNgo(introduction.giver()), Set.of(introduction.asker()), pledge.text(), pledge.deliverable(),
                    pledge.measure(), pledge.due(), null, null, null);
            introduction.becomes(ledger.record(who, CommandKey.fresh(), promise, false));
        });
    }

    /** Before anything is made of it. */
    private static void expectAccepted(Introduction introduction) {
        if (introduction.state() != IntroductionState.ACCEPTED) {
            throw new DomainException("introduction.Introduction.notAccepted");
        }
    }

    private UUID put(Actor who, String verb, Introduction introduction) {
        introductions.save(introduction);
        record(who, verb, introduction);
        return introduction.id().value();
    }

    private void step(Actor who, CommandKey key, IntroductionId id, String verb, Consumer<Introduction> step) {
        commands.once(who, key, "IntroductionDesk." + verb, () -> {
            var introduction = introductions.findById(id).orElseThrow(NotFound::new);
            step.accept(introduction);
            record(who, verb, introduction);
            return id.value();
        });
    }

    private void record(Actor who, String verb, Introduction introduction) {
        audit.record(
                who, introduction.county(), "IntroductionDesk." + verb, "introduction " + introduction.id(),
                introduction.asker() + " \u2190 " + introduction.giver() + ": " + introduction.state());
    }

    private static @Nullable String optional(String typed) {
        var text = Letters.store(typed).strip();
        if (text.length() > LONGEST_NOTE) {
            throw new DomainException("shared.ui.TextRule.tooLong", LONGEST_NOTE, text.length());
        }
        return text.isEmpty() ? null : text;
    }
}
