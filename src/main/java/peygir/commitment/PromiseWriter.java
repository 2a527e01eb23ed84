package peygir.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.audit.AuditLog;
import peygir.commitment.CommitmentRecords.Origin;
import peygir.commitment.StoryStep.Happening;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Texts;

/** Puts a promise on record: looks at its words, at what it is bound to, and whether it is kept already. */
@Component
class PromiseWriter {

    private final CommitmentRecords records;
    private final PromiseRules rules;
    private final FactKeeper facts;
    private final AuditLog audit;
    private final Clock clock;

    PromiseWriter(CommitmentRecords records, PromiseRules rules, FactKeeper facts, AuditLog audit, Clock clock) {
        this.records = records;
        this.rules = rules;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * As it may be put on record.
     *
     * @throws DomainException when it lacks something and the choice was not made
     */
    Promise checked(Promise typed, boolean notVerifiable) {
        var promise = typed.withTexts(
                Texts.required(typed.text(), CommitmentLedger.LONGEST_TEXT, "commitment.CommitmentLedger.textNeeded"),
                Texts.orEmpty(typed.deliverable(), CommitmentLedger.LONGEST_DETAIL), Texts.orEmpty(typed.measure(), CommitmentLedger.LONGEST_DETAIL));
        if (!notVerifiable && !Wording.objectionsTo(promise).isEmpty()) {
            throw new DomainException("commitment.CommitmentLedger.notVerifiable");
        }
        // What was said in a meeting may be written down late; a promise of today cannot be due yesterday.
        if (promise.due() != null && promise.due().isBefore(LocalDate.now(clock)) && promise.saidIn() == null) {
            throw new DomainException("commitment.Commitment.dueInPast");
        }
        return promise;
    }

    /** Puts it on record, in the transaction of whoever asked. */
    CommitmentId put(Actor who, Promise typed) {
        var made = made(typed, records.originOf(typed, LocalDate.now(clock)));
        write(who, typed.county(), List.of(made));
        return made.commitment().id();
    }

    /**
     * Puts the promises of one meeting on record, in the transaction of whoever asked: one after the other as
     * {@link #put} would, with one word to the database for all rows of a kind.
     *
     * @throws PromiseRefused when one of them cannot be taken
     */
    void putAll(Actor who, Spoken spoken) {
        expectApart(spoken.words());
        var today = LocalDate.now(clock);
        // What comes from the same side of the same meeting has one origin.
        var origins = new HashMap<Optional<Promiser>, Origin>();
        var made = each(spoken.words(), word -> made(
                word.promise(), origins.computeIfAbsent(Optional.ofNullable(word.promise().promiser()), _ -> records.originOf(word.promise(), today))));
        write(who, spoken.words().getFirst().promise().county(), made);
    }

    /** What {@link #checked} says of each, in their order. */
    Spoken checked(Spoken typed) {
        return new Spoken(typed.meeting(), each(typed.words(), word -> new Spoken.Word(checked(word.promise(), word.notVerifiable()), word.notVerifiable())));
    }

    private static <T> List<T> each(List<Spoken.Word> words, Function<Spoken.Word, T> work) {
        var done = new ArrayList<T>(words.size());
        for (var word : words) {
            try {
                done.add(work.apply(word));
            } catch (DomainException refusal) {
                throw new PromiseRefused(done.size(), refusal);
            }
        }
        return done;
    }

    /** None of them stands in the register yet, where each would find the ones before it. */
    private static void expectApart(List<Spoken.Word> words) {
        var lines = new HashSet<UUID>();
        var again = new HashSet<CommitmentId>();
        each(words, word -> {
            var promise = word.promise();
            if (promise.line() != null && !lines.add(promise.line())) {
                throw new DomainException("commitment.CommitmentLedger.lineTaken");
            }
            if (promise.bonds().again() != null && !again.add(promise.bonds().again())) {
                throw new DomainException("commitment.CommitmentLedger.madeAgainAlready");
            }
            return promise;
        });
    }

    private record Made(Promise promise, Commitment commitment) {}

    private Made made(Promise typed, Origin origin) {
        records.expectFreeLine(typed);
        var madeOn = origin.day();
        var promise = rules.toWhoeverRaisedIt(typed, madeOn);
        if (promise.due() != null && promise.due().isBefore(madeOn)) {
            throw new DomainException("commitment.CommitmentLedger.dueBeforeMade");
        }
        rules.expectFitting(promise);
        return new Made(promise, new Commitment(CommitmentId.random(), promise, origin.holder(), madeOn));
    }

    private void write(Actor who, CountyCode county, List<Made> made) {
        records.begin(made.stream().map(Made::commitment).toList());
        records.addBeneficiaries(made.stream().collect(Collectors.toMap(one -> one.commitment().id(), one -> one.promise().beneficiaries())));
        made.forEach(one -> records.addNeeds(one.commitment().id(), one.promise().bonds().needs()));
        records.tell(made.stream().map(one -> one.commitment().id()).toList(), Happening.MADE, who, clock.instant());
        audit.recordAll(
                who, county, "CommitmentLedger.record",
                made.stream().map(one -> new AuditLog.Line("commitment " + one.commitment().id(), one.promise().text())).toList());
        for (var one : made) {
            if (one.promise().keptBy() != null) {
                facts.proveByWhatIsThere(one.commitment(), one.promise().keptBy());
            }
        }
    }
}
