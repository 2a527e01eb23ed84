package peygir.commitment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import peygir.commitment.StoryStep.Happening;

/**
 * Who the reader is to a commitment, and what follows from it.
 *
 * @param office works in the county's office
 * @param governor is its governor
 * @param promiser speaks for whoever promised
 * @param reporter reported it done
 * @param beneficiary speaks for an NGO it was promised to that said nothing yet
 */
record Deeds(boolean office, boolean governor, boolean promiser, boolean reporter, boolean beneficiary) {

    Set<Deed> in(CommitmentState state) {
        var may = EnumSet.noneOf(Deed.class);
        switch (state) {
            case PROPOSED, ACCEPTED, IN_PROGRESS, RETURNED -> add(may, office || promiser, Deed.NOTE_PROGRESS, Deed.GIVE_EVIDENCE, Deed.REPORT_DONE);
            case REPORTED_DONE -> {
                add(may, office || promiser, Deed.NOTE_PROGRESS, Deed.GIVE_EVIDENCE);
                add(may, office && !reporter, Deed.VERIFY);
            }
            case VERIFIED, CONFIRMED -> add(may, beneficiary, Deed.CONFIRM);
            case DISPUTED, CANCELLED -> add(may, office, Deed.MAKE_AGAIN);
            case SUPERSEDED -> {}
        }
        add(may, promiser && state == CommitmentState.PROPOSED, Deed.ACCEPT);
        add(may, office && state.open(), Deed.RESCHEDULE, Deed.ADD_PART);
        add(may, governor && state.open(), Deed.SUPERSEDE, Deed.CANCEL);
        return may;
    }

    /** What is under way is asked about once a day, by whoever watches over the place and did not promise it. */
    static boolean mayAsk(boolean watches, CommitmentState state, List<StoryStep> story, LocalDate today) {
        return watches
                && state.open()
                && state != CommitmentState.REPORTED_DONE
                && story.stream().noneMatch(step -> step.what() == Happening.FOLLOWED_UP && step.on().equals(today));
    }

    private static void add(Set<Deed> may, boolean condition, Deed... deeds) {
        if (condition) {
            may.addAll(Set.of(deeds));
        }
    }
}
