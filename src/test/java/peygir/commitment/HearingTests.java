package peygir.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Silence is unconfirmed, never confirmed. */
class HearingTests {

    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 30);

    @Test
    void whileThereIsTimeTheWordIsAwaited() {
        assertThat(Hearing.of(CommitmentState.VERIFIED, true, UNTIL, UNTIL)).isEqualTo(Hearing.WAITING);
    }

    @Test
    void silenceAfterTheLastDayIsUnconfirmed() {
        assertThat(Hearing.of(CommitmentState.VERIFIED, true, UNTIL, UNTIL.plusDays(1))).isEqualTo(Hearing.UNCONFIRMED);
        assertThat(Hearing.of(CommitmentState.VERIFIED, true, UNTIL, UNTIL.plusYears(5))).isEqualTo(Hearing.UNCONFIRMED);
    }

    @Test
    void aWordThatWasSaidStands() {
        assertThat(Hearing.of(CommitmentState.CONFIRMED, true, UNTIL, UNTIL.plusDays(1))).isEqualTo(Hearing.CONFIRMED);
        assertThat(Hearing.of(CommitmentState.DISPUTED, true, UNTIL, UNTIL.plusDays(1))).isEqualTo(Hearing.DISPUTED);
    }

    @Test
    void nobodyIsAskedOfWhatIsNotKeptOrWasPromisedToNobody() {
        assertThat(Hearing.of(CommitmentState.REPORTED_DONE, true, null, UNTIL)).isEqualTo(Hearing.NOT_ASKED);
        assertThat(Hearing.of(CommitmentState.VERIFIED, false, UNTIL, UNTIL.plusDays(1))).isEqualTo(Hearing.NOT_ASKED);
    }
}
