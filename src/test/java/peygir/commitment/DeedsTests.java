package peygir.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeedsTests {

    private static final Deeds EXPERT = new Deeds(true, false, false, false, false);
    private static final Deeds GOVERNOR = new Deeds(true, true, false, false, false);
    private static final Deeds PROMISER = new Deeds(false, false, true, false, false);
    private static final Deeds BENEFICIARY = new Deeds(false, false, false, false, true);
    private static final Deeds READER = new Deeds(false, false, false, false, false);

    @Test
    void whoeverReportedItDoesNotVerifyIt() {
        var reporter = new Deeds(true, true, false, true, false);

        assertThat(reporter.in(CommitmentState.REPORTED_DONE)).doesNotContain(Deed.VERIFY);
        assertThat(EXPERT.in(CommitmentState.REPORTED_DONE)).contains(Deed.VERIFY);
    }

    @Test
    void whoeverPromisedReportsAndDoesNotMoveTheDay() {
        assertThat(PROMISER.in(CommitmentState.PROPOSED))
                .containsExactlyInAnyOrder(Deed.ACCEPT, Deed.NOTE_PROGRESS, Deed.GIVE_EVIDENCE, Deed.REPORT_DONE);
    }

    @Test
    void whomItWasPromisedToSpeaksOnceItIsVerified() {
        assertThat(BENEFICIARY.in(CommitmentState.VERIFIED)).containsExactly(Deed.CONFIRM);
        assertThat(BENEFICIARY.in(CommitmentState.REPORTED_DONE)).isEmpty();
    }

    @Test
    void onlyTheGovernorCallsAPromiseOff() {
        assertThat(GOVERNOR.in(CommitmentState.ACCEPTED)).contains(Deed.CANCEL, Deed.SUPERSEDE, Deed.RESCHEDULE);
        assertThat(EXPERT.in(CommitmentState.ACCEPTED)).contains(Deed.RESCHEDULE).doesNotContain(Deed.CANCEL, Deed.SUPERSEDE);
    }

    @ParameterizedTest
    @EnumSource
    void whoOnlyReadsDoesNothing(CommitmentState state) {
        assertThat(READER.in(state)).isEmpty();
    }

    @Test
    void whatIsClosedIsOnlyConfirmedOrMadeAgain() {
        var everyone = new Deeds(true, true, true, false, true);
        var closed = EnumSet.allOf(CommitmentState.class);
        closed.removeIf(CommitmentState::open);

        assertThat(closed).allSatisfy(state -> assertThat(everyone.in(state)).isSubsetOf(Deed.CONFIRM, Deed.MAKE_AGAIN));
    }
}
