package peygir.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one promise, step by step, up to the sample's day. */
final class Story {

    private static final LocalTime MORNING = LocalTime.of(6, 30);

    /** Days until someone else has looked at the evidence. */
    private static final int VERIFYING = 3;

    /** Days until those promised have answered. */
    private static final int ANSWERING = 2;

    private final Draft draft;
    private final Words words;
    private final String key;
    private final Draft.Line commitment;
    private final LocalDate due;
    private final Proof proof;
    private final String owner;
    private final String verifier;
    private final List<Organisation> beneficiaries;
    private final int luck;

    /** What can be shown for it. */
    record Proof(String description, String link) {}

    /**
     * @param luck a few days more or less
     */
    Story(
            Draft draft, Words words, String key, Draft.Line commitment, LocalDate due, Proof proof, String owner, String verifier,
            List<Organisation> beneficiaries, int luck) {
        this.draft = draft;
        this.words = words;
        this.key = key;
        this.commitment = commitment;
        this.due = due;
        this.proof = proof;
        this.owner = owner;
        this.verifier = verifier;
        this.beneficiaries = beneficiaries;
        this.luck = luck;
    }

    void tell(Fate fate) {
        var reported = fate == Fate.LATE ? due.plusDays(8 + luck) : due.minusDays(VERIFYING + 1 + luck);
        // What would be settled in the future is under way today.
        if (fate.reported() && reported.plusDays(VERIFYING + ANSWERING).isAfter(Province.TODAY)) {
            underWay();
            return;
        }
        switch (fate) {
            case KEPT, LATE -> verified(reported);
            case CONFIRMED -> {
                verified(reported);
                answer(reported, "CONFIRMED", true, words.oneOf("agreed", luck));
            }
            case DISPUTED -> {
                verified(reported);
                answer(reported, "DISPUTED", false, words.oneOf("denied", luck));
            }
            case UNPROVEN -> state("REPORTED_DONE").with("reported_on", reported);
            case CLAIMED -> {
                show(reported);
                state("REPORTED_DONE").with("reported_on", reported);
            }
            case RETURNED -> {
                show(reported);
                verification(reported, false, words.oneOf("returned", luck));
                state("RETURNED");
            }
            case MOVED -> moved();
            case CANCELLED -> cancelled();
            default -> underWay();
        }
    }

    private void underWay() {
        note(due.minusDays(12));
        state("IN_PROGRESS");
    }

    private void verified(LocalDate reported) {
        note(reported.minusDays(6));
        show(reported);
        verification(reported, true, words.oneOf("accepted", luck));
        state("VERIFIED").with("reported_on", reported).with("verified_on", reported.plusDays(VERIFYING));
    }

    private void answer(LocalDate reported, String state, boolean agreed, String remark) {
        var ngo = beneficiaries.getFirst();
        draft.add("confirmation", key)
                .at("commitment_id", "commitment/" + key)
                .at("ngo_id", ngo.reference())
                .with("confirmed", agreed)
                .with("remark", remark)
                .with("said_on", reported.plusDays(VERIFYING + ANSWERING))
                .with("said_by", ngo.representative());
        state(state);
    }

    private void moved() {
        var known = due.minusDays(3);
        if (known.isAfter(Province.TODAY)) {
            underWay();
            return;
        }
        var later = due.plusDays(30 + luck);
        draft.add("due_change", key)
                .at("commitment_id", "commitment/" + key)
                .with("old_due", due)
                .with("new_due", later)
                .with("reason", words.oneOf("moved", luck))
                .with("changed_on", known)
                .with("changed_by", verifier);
        note(known);
        state("IN_PROGRESS").with("current_due", later);
    }

    private void cancelled() {
        var closed = due.minusDays(2);
        if (closed.isAfter(Province.TODAY)) {
            underWay();
            return;
        }
        state("CANCELLED").with("closed_on", closed).with("closing_reason", words.oneOf("withdrawn", luck));
    }

    private void note(LocalDate day) {
        if (!day.isAfter(Province.TODAY)) {
            draft.add("progress_note", key)
                    .at("commitment_id", "commitment/" + key)
                    .with("text", words.oneOf("progress", luck))
                    .with("noted_at", day.atTime(MORNING))
                    .with("noted_by", owner);
        }
    }

    private void show(LocalDate day) {
        draft.add("evidence", key)
                .at("commitment_id", "commitment/" + key)
                .with("kind", "LINK")
                .with("description", proof.description())
                .with("link", proof.link())
                .with("given_at", day.atTime(MORNING))
                .with("given_by", owner);
    }

    private void verification(LocalDate reported, boolean accepted, @Nullable String remark) {
        draft.add("verification", key)
                .at("commitment_id", "commitment/" + key)
                .with("accepted", accepted)
                .with("remark", remark)
                .with("verified_on", reported.plusDays(VERIFYING))
                .with("verified_by", verifier);
    }

    private Draft.Line state(String state) {
        return commitment.with("state", state);
    }
}
