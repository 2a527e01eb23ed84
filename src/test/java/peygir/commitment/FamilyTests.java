package peygir.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import peygir.commitment.Family.Kin;
import peygir.shared.DomainException;
import peygir.shared.JalaliDate;

/** Parts and their weights, and the days a recurring promise comes back on. */
class FamilyTests {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 16);

    @Test
    void theProgressOfTheWholeFollowsFromTheWeightsOfWhatIsProven() {
        assertThat(Family.progressOf(List.of(part(CommitmentState.VERIFIED, 60), part(CommitmentState.REPORTED_DONE, 40)))).isEqualTo(60);
        assertThat(Family.progressOf(List.of(part(CommitmentState.CONFIRMED, 1), part(CommitmentState.IN_PROGRESS, 2)))).isEqualTo(33);
    }

    @Test
    void aPartThatWasCalledOffWeighsNothing() {
        assertThat(Family.progressOf(List.of(part(CommitmentState.VERIFIED, 10), part(CommitmentState.CANCELLED, 90)))).isEqualTo(100);
        assertThat(Family.progressOf(List.of(part(CommitmentState.CANCELLED, 90)))).isNull();
    }

    @Test
    void aDisputedPartIsNotDone() {
        assertThat(Family.progressOf(List.of(part(CommitmentState.DISPUTED, 100)))).isZero();
    }

    @Test
    void aShortMonthDoesNotMoveTheDaysAfterIt() {
        var monthly = new Recurrence(1, null);
        var mehr = monthly.after(JalaliDate.of(1405, 6, 31).toLocalDate(), 31).orElseThrow();
        var aban = monthly.after(mehr, 31).orElseThrow();

        assertThat(JalaliDate.of(mehr)).isEqualTo(JalaliDate.of(1405, 7, 30));
        assertThat(JalaliDate.of(aban)).isEqualTo(JalaliDate.of(1405, 8, 30));
        assertThat(JalaliDate.of(new Recurrence(9, null).after(aban, 31).orElseThrow())).isEqualTo(JalaliDate.of(1406, 5, 31));
    }

    @Test
    void itComesBackUntilItsLastDay() {
        var due = JalaliDate.of(1405, 9, 25).toLocalDate();
        var next = JalaliDate.of(1405, 10, 25).toLocalDate();

        assertThat(new Recurrence(1, next).after(due, 25)).hasValue(next);
        assertThat(new Recurrence(1, next.minusDays(1)).after(due, 25)).isEmpty();
    }

    @Test
    void weightsAndMonthsHaveTheirLimits() {
        assertThatThrownBy(() -> new Bonds.Part(CommitmentId.random(), 0)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Bonds.Part(CommitmentId.random(), 101)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Recurrence(0, null)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Recurrence(37, null)).isInstanceOf(DomainException.class);
    }

    private static Kin part(CommitmentState state, int weight) {
        return new Kin(CommitmentId.random(), "جزء", state, MADE, MADE.plusDays(30), weight);
    }
}
