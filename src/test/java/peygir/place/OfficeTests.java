package peygir.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import peygir.access.Role;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NotFound;
import peygir.shared.OfficeId;

/** Who may hold an office, and when. */
class OfficeTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final Office governorate = new Office(OfficeId.random(), new CountyCode("2102"));

    @Test
    void aGovernorFollowsOnTheDayAfterTheOneBefore() {
        var acting = appoint(Role.GOVERNOR, true, DAY);
        governorate.relieve(acting.id(), DAY.plusDays(30));
        appoint(Role.GOVERNOR, false, DAY.plusDays(31));

        refused("place.Office.held", () -> appoint(Role.GOVERNOR, false, DAY.plusDays(60)));
    }

    @Test
    void anActingGovernorHoldsTheOfficeAsAnyOther() {
        appoint(Role.GOVERNOR, true, DAY);

        refused("place.Office.held", () -> appoint(Role.GOVERNOR, false, DAY.plusDays(1)));
    }

    @Test
    void nobodyComesWhileTheOneBeforeStillHoldsIt() {
        var acting = appoint(Role.GOVERNOR, true, DAY);
        governorate.relieve(acting.id(), DAY.plusDays(30));

        refused("place.Office.held", () -> appoint(Role.GOVERNOR, false, DAY.plusDays(30)));
    }

    @Test
    void severalExpertsWorkInOneOffice() {
        appoint(Role.EXPERT, false, DAY);
        assertThat(appoint(Role.EXPERT, false, DAY).role()).isEqualTo(Role.EXPERT);
    }

    @Test
    void aCountysOfficeHasNoDirectorAndAProvincesNoGovernor() {
        refused("place.Office.wrongRole", () -> appoint(Role.DIRECTOR, false, DAY));
        refused("place.Office.wrongRole", () -> appoint(Role.NGO, false, DAY));
        var province = new Office(OfficeId.random(), null);
        refused("place.Office.wrongRole", () -> province.appoint(new Holding(UUID.randomUUID(), Role.GOVERNOR, "کسی", null, false, DAY)));
    }

    @Test
    void aLastDayIsSaidOnceAndNotBeforeTheFirst() {
        var holding = appoint(Role.GOVERNOR, false, DAY);
        refused("place.Holding.endsBeforeItBegan", () -> governorate.relieve(holding.id(), DAY.minusDays(1)));

        governorate.relieve(holding.id(), DAY);

        refused("place.Holding.endedAlready", () -> governorate.relieve(holding.id(), DAY.plusDays(1)));
        assertThatThrownBy(() -> governorate.relieve(UUID.randomUUID(), DAY)).isInstanceOf(NotFound.class);
    }

    private Holding appoint(Role role, boolean acting, LocalDate from) {
        var holding = new Holding(UUID.randomUUID(), role, "متصدی آزمون", null, acting, from);
        governorate.appoint(holding);
        return holding;
    }

    private static void refused(String key, ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }
}
