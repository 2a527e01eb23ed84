package peygir.ngo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import peygir.ngo.Standing.Known;
import peygir.ngo.Standing.LifeFact;
import peygir.ngo.Standing.Liveliness;

/** How lively an NGO is follows from a licence and from signs of life, and every fact is told. */
class StandingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate NEXT_YEAR = TODAY.plusYears(1);

    /** The same day of the Jalali year before: 1404/09/02. */
    private static final LocalDate A_YEAR_AGO = LocalDate.of(2025, 11, 23);

    @Test
    void aValidLicenceAndOneSignOfLifeMakeItActive() {
        for (var sign : new LifeFact[] {LifeFact.ATTENDED, LifeFact.ACTIVITY_CONFIRMED, LifeFact.PROFILE_CONFIRMED}) {
            assertThat(level(NEXT_YEAR, Map.of(sign, TODAY.minusDays(3)))).isEqualTo(Liveliness.LIVELY);
        }
    }

    @Test
    void aLicenceAloneOrASignAloneIsHalfOfIt() {
        assertThat(level(NEXT_YEAR, Map.of())).isEqualTo(Liveliness.SEMI_ACTIVE);
        assertThat(level(LocalDate.MAX, Map.of())).isEqualTo(Liveliness.SEMI_ACTIVE);
        assertThat(level(null, Map.of(LifeFact.ATTENDED, TODAY))).isEqualTo(Liveliness.SEMI_ACTIVE);
    }

    @Test
    void whoHasNeitherOrWasClosedIsInactive() {
        assertThat(level(null, Map.of())).isEqualTo(Liveliness.INACTIVE);
        assertThat(Standing.of(new Known(true, NEXT_YEAR, Map.of(LifeFact.ATTENDED, TODAY)), TODAY, 12).level()).isEqualTo(Liveliness.INACTIVE);
    }

    @Test
    void aSignIsForgottenOnTheSameDayOfTheNextJalaliYear() {
        assertThat(level(null, Map.of(LifeFact.ATTENDED, A_YEAR_AGO.plusDays(1)))).isEqualTo(Liveliness.SEMI_ACTIVE);
        assertThat(level(null, Map.of(LifeFact.ATTENDED, A_YEAR_AGO))).isEqualTo(Liveliness.INACTIVE);
    }

    @Test
    void everyFactIsToldAlsoTheOneThatDoesNotHold() {
        var standing = Standing.of(new Known(false, LocalDate.MAX, Map.of(LifeFact.ATTENDED, A_YEAR_AGO)), TODAY, 12);

        assertThat(standing.reasons()).extracting(Standing.Reason::fact).containsExactly(LifeFact.values());
        assertThat(standing.reasons()).extracting(Standing.Reason::holds).containsExactly(true, false, false, false);
        assertThat(standing.reasons()).extracting(Standing.Reason::day).containsExactly(null, A_YEAR_AGO, null, null);
    }

    private static Liveliness level(@Nullable LocalDate licensedUntil, Map<LifeFact, LocalDate> signs) {
        return Standing.of(new Known(false, licensedUntil, signs), TODAY, 12).level();
    }
}
