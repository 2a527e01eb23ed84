package peygir.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static peygir.commitment.CommitmentState.CANCELLED;
import static peygir.commitment.CommitmentState.CONFIRMED;
import static peygir.commitment.CommitmentState.IN_PROGRESS;
import static peygir.commitment.CommitmentState.REPORTED_DONE;
import static peygir.commitment.CommitmentState.VERIFIED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OutcomeTests {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 16);
    private static final LocalDate AFTER = LocalDate.of(2026, 12, 20);

    @Test
    void untilItsDayHasPassedAPromiseIsNeitherKeptNorBroken() {
        assertThat(Outcome.of(IN_PROGRESS, DUE, null, false, DUE)).isEqualTo(Outcome.PENDING);
        assertThat(Outcome.of(VERIFIED, DUE, DUE.minusDays(3), true, DUE)).isEqualTo(Outcome.PENDING);
    }

    @Test
    void aPromiseVerifiedByItsDayIsKept() {
        assertThat(Outcome.of(VERIFIED, DUE, DUE, true, AFTER)).isEqualTo(Outcome.KEPT);
        assertThat(Outcome.of(CONFIRMED, DUE, DUE.minusDays(1), true, AFTER)).isEqualTo(Outcome.KEPT);
    }

    @Test
    void lateIsNeverKept() {
        assertThat(Outcome.of(CONFIRMED, DUE, DUE.plusDays(1), true, AFTER)).isEqualTo(Outcome.KEPT_LATE);
    }

    @Test
    void whatIsReportedWithoutEvidenceIsNotKeptButWithoutEvidence() {
        assertThat(Outcome.of(REPORTED_DONE, DUE, null, false, AFTER)).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(Outcome.of(REPORTED_DONE, DUE, null, true, AFTER)).isEqualTo(Outcome.NOT_KEPT);
    }

    @Test
    void whatWasCancelledIsNeitherKeptNorBroken() {
        assertThat(Outcome.of(CANCELLED, DUE, null, false, AFTER)).isEqualTo(Outcome.PENDING);
    }

    @Test
    void aDisputeStandsWhateverWasVerified() {
        assertThat(Outcome.of(CommitmentState.DISPUTED, DUE, DUE, true, AFTER)).isEqualTo(Outcome.DISPUTED);
    }

    @Test
    void overdueAndAtRiskFollowFromTheDayAlone() {
        assertThat(Outcome.overdue(IN_PROGRESS, DUE, DUE)).isFalse();
        assertThat(Outcome.overdue(IN_PROGRESS, DUE, DUE.plusDays(1))).isTrue();
        assertThat(Outcome.overdue(VERIFIED, DUE, AFTER)).isFalse();
        assertThat(Outcome.overdue(IN_PROGRESS, null, AFTER)).isFalse();
        assertThat(Outcome.atRisk(IN_PROGRESS, DUE, DUE.minusDays(8))).isFalse();
        assertThat(Outcome.atRisk(IN_PROGRESS, DUE, DUE.minusDays(7))).isTrue();
        assertThat(Outcome.atRisk(IN_PROGRESS, DUE, DUE)).isTrue();
        assertThat(Outcome.atRisk(IN_PROGRESS, DUE, DUE.plusDays(1))).isFalse();
    }

    @Test
    void slippageRunsUntilTheVerificationOrToday() {
        assertThat(Outcome.slippage(IN_PROGRESS, DUE, null, AFTER)).hasValue(4);
        assertThat(Outcome.slippage(VERIFIED, DUE, DUE.plusDays(6), AFTER.plusDays(30))).hasValue(6);
        assertThat(Outcome.slippage(VERIFIED, DUE, DUE.minusDays(1), AFTER)).isEmpty();
        assertThat(Outcome.slippage(CANCELLED, DUE, null, AFTER)).isEmpty();
        assertThat(Outcome.slippage(IN_PROGRESS, null, null, AFTER)).isEmpty();
    }
}
