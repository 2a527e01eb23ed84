package peygir.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import peygir.shared.JalaliDate;

class CadenceTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 16);

    @Test
    void aWeekAfterTheFirstMeetingNothingIsDueYet() {
        var cadence = Cadence.of(FIRST, 1, 3, List.of(FIRST), LocalDate.of(2026, 11, 23));
        assertThat(cadence.due()).isZero();
        assertThat(cadence.held()).isZero();
        assertThat(cadence.onTime()).isZero();
        assertThat(cadence.nextDue()).isEqualTo("2026-12-16");
        assertThat(cadence.longestSilence()).isEqualTo(7);
    }

    @Test
    void whenTheMonthAndItsGraceHavePassedTheIntervalIsMissed() {
        var cadence = Cadence.of(FIRST, 1, 3, List.of(FIRST), LocalDate.of(2026, 12, 20));
        assertThat(cadence.due()).isEqualTo(1);
        assertThat(cadence.held()).isZero();
        assertThat(cadence.onTime()).isZero();
        assertThat(cadence.nextDue()).isEqualTo("2026-12-16");
        assertThat(cadence.longestSilence()).isEqualTo(34);
    }

    @Test
    void onTheLastDayOfGraceNothingIsMissedYet() {
        assertThat(Cadence.of(FIRST, 1, 3, List.of(FIRST), LocalDate.of(2026, 12, 19)).due()).isZero();
    }

    @Test
    void aMeetingWithinGraceIsOnTimeAndADayLaterIsLate() {
        var inGrace = Cadence.of(FIRST, 1, 3, List.of(FIRST, LocalDate.of(2026, 12, 19)), LocalDate.of(2026, 12, 20));
        assertThat(List.of(inGrace.due(), inGrace.held(), inGrace.onTime())).containsExactly(1L, 1L, 1L);
        var late = Cadence.of(FIRST, 1, 3, List.of(FIRST, LocalDate.of(2026, 12, 20)), LocalDate.of(2026, 12, 20));
        assertThat(List.of(late.due(), late.held(), late.onTime())).containsExactly(1L, 1L, 0L);
    }

    @Test
    void fiveSilentMonthsAreFiveMissedIntervals() {
        var cadence = Cadence.of(FIRST, 1, 3, List.of(FIRST), JalaliDate.of(FIRST).plusMonths(5).toLocalDate().plusDays(4));
        assertThat(cadence.due()).isEqualTo(5);
        assertThat(cadence.held()).isZero();
    }

    @Test
    void theLateMeetingCountsForTheFirstMissedIntervalOnly() {
        var third = JalaliDate.of(FIRST).plusMonths(3).toLocalDate().plusDays(10);
        var cadence = Cadence.of(FIRST, 1, 3, List.of(FIRST, third), third);
        assertThat(cadence.due()).isEqualTo(3);
        assertThat(cadence.held()).isEqualTo(1);
        assertThat(cadence.onTime()).isZero();
    }

    @Test
    void aSeriesThatNeverMetMissesEveryPeriodSinceItsStart() {
        var cadence = Cadence.of(LocalDate.of(2026, 6, 22), 2, 3, List.of(), LocalDate.of(2026, 11, 23));
        assertThat(cadence.due()).isEqualTo(2);
        assertThat(cadence.held()).isZero();
        assertThat(cadence.lastHeld()).isNull();
        assertThat(cadence.longestSilence()).isEqualTo(154);
    }

    @Test
    void aMonthFromTheThirtyFirstEndsOnTheLastDayOfAShorterMonth() {
        var endOfShahrivar = JalaliDate.of(1405, 6, 31).toLocalDate();
        assertThat(Cadence.of(endOfShahrivar, 1, 0, List.of(endOfShahrivar), endOfShahrivar).nextDue())
                .isEqualTo(JalaliDate.of(1405, 7, 30).toLocalDate());
    }

    @Test
    void onTimeIsPartOfHeldAndHeldIsPartOfDueWhateverHappens() {
        for (var seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var day = FIRST;
            var held = new ArrayList<LocalDate>();
            while (held.size() < random.nextInt(12)) {
                day = day.plusDays(1 + random.nextInt(70));
                held.add(day);
            }
            var cadence = Cadence.of(FIRST, 1 + random.nextInt(3), random.nextInt(10), held, day.plusDays(random.nextInt(200)));
            assertThat(cadence.onTime()).as("seed %d", seed).isLessThanOrEqualTo(cadence.held());
            assertThat(cadence.held()).as("seed %d", seed).isLessThanOrEqualTo(cadence.due());
        }
    }
}
