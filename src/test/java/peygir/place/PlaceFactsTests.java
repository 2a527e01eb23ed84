package peygir.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeDay;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.NotPermitted;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NotFound;

/** A county's places and how many people live there: whoever keeps them is told what cannot be, and others keep nothing. */
@OfficeTest
@Import(OfficeDay.class)
@Transactional
class PlaceFactsTests {

    private static final CountyCode COUNTY = new CountyCode("1409");
    private static final LocalDate TODAY = OfficeDay.TODAY;

    private final Actor expert = someone(Role.EXPERT, COUNTY);

    @Autowired
    private LocalityDesk localities;

    @Autowired
    private PopulationDesk populations;

    @Test
    void aPlaceStandsOnceHoweverItIsSpeltAndNeedsAName() {
        add("کوشک نو");
        refused("place.LocalityDesk.sameName", () -> add("كوشك‌نو"));
        refused("shared.ui.TextRule.required", () -> add(" "));
        refused("shared.ui.TextRule.tooLong", () -> add("ک".repeat(LocalityDesk.LONGEST_NAME + 1)));
        assertThat(localities.of(expert, COUNTY)).extracting(LocalityLine::name).containsExactly("کوشک نو");
    }

    @Test
    void aPlaceSomebodyRenamedMeanwhileIsNotOverwritten() {
        add("کوشک نو");
        var seen = localities.of(expert, COUNTY).getFirst();
        localities.rename(expert, CommandKey.fresh(), COUNTY, seen.id(), seen.version(), "کوشک");
        assertThatThrownBy(() -> localities.rename(expert, CommandKey.fresh(), COUNTY, seen.id(), seen.version(), "کوشک کهنه"))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> localities.close(expert, CommandKey.fresh(), COUNTY, seen.id(), seen.version(), true))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(localities.of(expert, COUNTY)).extracting(LocalityLine::name).containsExactly("کوشک");
    }

    @Test
    void aPlaceOfAnotherCountyIsNotThere() {
        add("کوشک نو");
        var place = localities.of(expert, COUNTY).getFirst();
        var neighbour = new CountyCode("2103");
        var other = someone(Role.EXPERT, neighbour);
        assertThatThrownBy(() -> localities.rename(other, CommandKey.fresh(), neighbour, place.id(), place.version(), "دیگر")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> populations.put(other, CommandKey.fresh(), neighbour, place.id(), 100, TODAY, "سرشماری")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> localities.add(other, CommandKey.fresh(), COUNTY, "دیگر")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> localities.add(someone(Role.DIRECTOR, COUNTY), CommandKey.fresh(), COUNTY, "دیگر")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aCountHasASourceADayThatCameAndANumberThatCanBe() {
        refused("place.PopulationDesk.sourceNeeded", () -> put(100, TODAY, "  "));
        refused("shared.ui.TextRule.tooLong", () -> put(100, TODAY, "س".repeat(PopulationDesk.LONGEST_SOURCE + 1)));
        refused("place.PopulationDesk.people", () -> put(0, TODAY, "سرشماری"));
        refused("place.PopulationDesk.people", () -> put(PopulationDesk.MOST_PEOPLE + 1, TODAY, "سرشماری"));
        refused("place.PopulationDesk.inFuture", () -> put(100, TODAY.plusDays(1), "سرشماری"));
        assertThatThrownBy(() -> populations.put(expert, CommandKey.fresh(), COUNTY, UUID.randomUUID(), 100, TODAY, "سرشماری")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> populations.put(someone(Role.NGO, COUNTY), CommandKey.fresh(), COUNTY, null, 100, TODAY, "سرشماری")).isInstanceOf(NotPermitted.class);
        assertThat(populations.of(expert, COUNTY)).isEmpty();
    }

    @Test
    void ofTwoCountsOfOneDayTheLaterWordHoldsAndASecondPressIsTheSame() {
        put(100, TODAY, "برآورد");
        var key = CommandKey.fresh();
        populations.put(expert, key, COUNTY, null, 120, TODAY, "نامهٔ مرکز آمار");
        populations.put(expert, key, COUNTY, null, 120, TODAY, "نامهٔ مرکز آمار");
        put(90, TODAY.minusYears(5), "سرشماری پیشین");
        assertThat(populations.of(expert, COUNTY)).get().satisfies(population -> {
            assertThat(population.people()).isEqualTo(120);
            assertThat(population.source()).isEqualTo("نامهٔ مرکز آمار");
        });
    }

    private void add(String name) {
        localities.add(expert, CommandKey.fresh(), COUNTY, name);
    }

    private void put(int people, LocalDate day, String source) {
        populations.put(expert, CommandKey.fresh(), COUNTY, null, people, day, source);
    }

    private static Actor someone(Role role, CountyCode county) {
        return new Actor(AccountId.random(), "کسی", "fa", Set.of(new Grant(role, new Scope.OfCounty(county))));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }
}
