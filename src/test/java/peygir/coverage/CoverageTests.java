package peygir.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static peygir.coverage.NgosOfMarvast.BOOKS;
import static peygir.coverage.NgosOfMarvast.COUNTY;
import static peygir.coverage.NgosOfMarvast.TODAY;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeDay;
import peygir.OfficeTest;
import peygir.access.NotPermitted;
import peygir.coverage.NeedDesk.Finding;
import peygir.coverage.OverlapDesk.Settlement;
import peygir.ngo.NgoRegistry;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.ProvinceCode;

/** Who works where on what: cells, needs and overlaps of a county, on the real database. */
@OfficeTest
@Import(OfficeDay.class)
@Transactional
class CoverageTests {

    private static final Locale FA = Locale.of("fa", "IR");

    @Autowired
    private CoverageMap map;

    @Autowired
    private ActivityRegister register;

    @Autowired
    private StatementDesk statements;

    @Autowired
    private NeedDesk needs;

    @Autowired
    private OverlapDesk overlaps;

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private NgosOfMarvast marvast;

    @BeforeEach
    void twoNgosOfCulture() {
        marvast = new NgosOfMarvast(registry, register, jdbc, entities);
    }

    @Test
    void aCellIsCoveredWhileAnActivityRunsThatWasConfirmedLately() {
        assertThat(books().state()).isEqualTo(CellState.NOT_REPORTED);
        marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY);
        assertThat(books().state()).isEqualTo(CellState.COVERED);
        assertThat(books().activities()).isEqualTo(1);
    }

    @Test
    void anActivityNobodyConfirmedForNinetyDaysIsStale() {
        var activity = marvast.activity(marvast.one, "CHILD", null, TODAY.minusDays(200), TODAY.plusDays(5));
        marvast.lastConfirmed(activity, TODAY.minusDays(90));
        assertThat(books().state()).isEqualTo(CellState.COVERED);
        marvast.lastConfirmed(activity, TODAY.minusDays(91));
        assertThat(books().state()).isEqualTo(CellState.STALE);
        assertThat(county().freshness()).isEqualTo(91);
    }

    @Test
    void aJointActivityIsOneActivityWhoeverTakesPartInIt() {
        var joint = marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY.plusDays(30));
        var third = marvast.ngo("همکار سوم");
        for (var partner : java.util.List.of(marvast.other, third)) {
            jdbc.sql("insert into activity_partner (activity_id, ngo_id) values (?, ?)").params(joint.value(), partner.value()).update();
        }

        assertThat(books().activities()).isEqualTo(1);
        assertThat(county().overlapOpen()).as("partners of one activity do not overlap").isZero();

        marvast.activity(marvast.other, "CHILD", null, TODAY, TODAY.plusDays(10));
        assertThat(county().overlapOpen()).as("what a partner does beside it belongs to it").isZero();
        marvast.activity(marvast.ngo("بی‌خبر"), "CHILD", null, TODAY, TODAY.plusDays(10));
        assertThat(county().overlapOpen()).as("who is no partner overlaps with both records").isEqualTo(2);
    }

    @Test
    void whatHasNotBegunOrWasWithdrawnCoversNothing() {
        marvast.activity(marvast.one, "CHILD", null, TODAY.plusDays(1), TODAY.plusDays(9));
        var withdrawn = marvast.activity(marvast.other, "CHILD", null, TODAY, TODAY);
        register.withdraw(marvast.expert, CommandKey.fresh(), withdrawn, 0);
        entities.flush();
        assertThat(books().state()).isEqualTo(CellState.NOT_REPORTED);
    }

    @Test
    void noneIsConfirmedOnlyWhenEveryNgoOfTheSectorSaidSo() {
        confirmNone(marvast.one);
        assertThat(books().state()).isEqualTo(CellState.NOT_REPORTED);
        confirmNone(marvast.other);
        assertThat(books().state()).isEqualTo(CellState.CONFIRMED_NONE);
        marvast.ngo("سمن تازه");
        assertThat(books().state()).isEqualTo(CellState.NOT_REPORTED);
    }

    @Test
    void whoWorksThereCannotSayThatItDoesNothing() {
        marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY);
        assertThatThrownBy(() -> confirmNone(marvast.one))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo("coverage.StatementDesk.somethingRuns"));
    }

    @Test
    void aNeedNobodyCoversIsAGapAndTheLatestFindingCounts() {
        assertThat(county().gap()).isZero();
        needs.record(marvast.expert, CommandKey.fresh(), new Finding(COUNTY, BOOKS, null, 4, "پیمایش", TODAY.minusDays(30)));
        entities.flush();
        assertThat(books().gap()).isTrue();
        assertThat(county().gap()).isEqualTo(1);
        needs.record(marvast.expert, CommandKey.fresh(), new Finding(COUNTY, BOOKS, "CHILD", 2, "پیمایش دوم", TODAY));
        entities.flush();
        assertThat(books().gap()).isFalse();
        assertThat(needs.of(marvast.expert, COUNTY, BOOKS, FA)).extracting(NeedRow::current).containsExactly(true, false);
    }

    @Test
    void aNeedFromTheFutureOrWithoutASourceIsRefused() {
        var tomorrow = new Finding(COUNTY, BOOKS, null, 4, "پیمایش", TODAY.plusDays(1));
        assertThatThrownBy(() -> needs.record(marvast.expert, CommandKey.fresh(), tomorrow))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo("coverage.NeedDesk.inFuture"));
        assertThatThrownBy(() -> new Finding(COUNTY, BOOKS, null, 4, " ", TODAY)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Finding(COUNTY, BOOKS, null, 6, "پیمایش", TODAY)).isInstanceOf(DomainException.class);
    }

    @Test
    void aPairThatSharesPeoplePlaceAndDaysIsAnOverlapWithItsReasons() {
        var village = marvast.locality("بفروئیه");
        var first = marvast.activity(marvast.one, "CHILD", village, TODAY.minusDays(5), TODAY.plusDays(20));
        var second = marvast.activity(marvast.other, "ALL", null, TODAY.plusDays(3), TODAY.plusDays(40));

        assertThat(overlaps.of(marvast.expert, COUNTY, FA)).singleElement().satisfies(pair -> {
            assertThat(pair.isOf(first, second)).isTrue();
            assertThat(pair.open()).isTrue();
            assertThat(pair.groups()).isEqualTo("کودکان");
            assertThat(pair.place()).isEqualTo("بفروئیه");
            assertThat(pair.from()).isEqualTo(TODAY.plusDays(3));
            assertThat(pair.to()).isEqualTo(TODAY.plusDays(20));
        });
        assertThat(county().overlapOpen()).isEqualTo(1);
    }

    @Test
    void otherPeopleOtherPlacesOtherDaysAndTheSameNgoAreNone() {
        var here = marvast.locality("بفروئیه");
        var there = marvast.locality("ندوشن");
        marvast.activity(marvast.one, "CHILD", here, TODAY, TODAY.plusDays(20));
        marvast.activity(marvast.other, "ELDERLY", here, TODAY, TODAY.plusDays(20));
        marvast.activity(marvast.other, "CHILD", there, TODAY, TODAY.plusDays(20));
        marvast.activity(marvast.other, "CHILD", here, TODAY.plusDays(21), TODAY.plusDays(30));
        marvast.activity(marvast.one, "CHILD", here, TODAY, TODAY.plusDays(20));
        assertThat(overlaps.of(marvast.expert, COUNTY, FA)).isEmpty();
    }

    @Test
    void aSettledPairCountsAsResolvedAlsoWhenItsActivitiesNoLongerMeet() {
        var first = marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY.plusDays(20));
        var second = marvast.activity(marvast.other, "CHILD", null, TODAY, TODAY.plusDays(20));
        settle(first, second, OverlapCase.NOT_OPENED, "یکی صبح، دیگری عصر");
        register.withdraw(marvast.expert, CommandKey.fresh(), second, 0);
        entities.flush();

        assertThat(county().overlapOpen()).isZero();
        assertThat(county().overlapResolved()).isEqualTo(1);
        assertThat(overlaps.of(marvast.director, COUNTY, FA)).singleElement().satisfies(pair -> {
            assertThat(pair.label()).isEqualTo(OverlapLabel.COORDINATED);
            assertThat(pair.agreement()).isEqualTo("یکی صبح، دیگری عصر");
        });
    }

    @Test
    void whatSomeoneSettledMeanwhileIsNotOverwritten() {
        var first = marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY.plusDays(20));
        var second = marvast.activity(marvast.other, "CHILD", null, TODAY, TODAY.plusDays(20));
        settle(first, second, OverlapCase.NOT_OPENED, "یکی صبح، دیگری عصر");
        assertThatThrownBy(() -> settle(second, first, OverlapCase.NOT_OPENED, "هر دو با هم")).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(overlaps.of(marvast.expert, COUNTY, FA)).extracting(OverlapRow::agreement).containsExactly("یکی صبح، دیگری عصر");
    }

    @Test
    void aStaleEditOfAnActivityIsRefused() {
        var id = marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY.plusDays(20));
        register.change(marvast.representative(marvast.one), CommandKey.fresh(), id, 0, NgosOfMarvast.facts("TEEN", null, TODAY, TODAY.plusDays(9)));
        entities.flush();
        var late = NgosOfMarvast.facts("YOUTH", null, TODAY, TODAY.plusDays(3));
        assertThatThrownBy(() -> register.change(marvast.expert, CommandKey.fresh(), id, 0, late)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(register.details(marvast.expert, id, FA).facts().groups()).containsExactly("TEEN");
    }

    @Test
    void savingTwiceIsOneActivity() {
        var key = CommandKey.fresh();
        var plan = new ActivityRegister.Plan(marvast.one, NgosOfMarvast.facts("CHILD", null, TODAY, TODAY));
        var own = marvast.representative(marvast.one);
        assertThat(register.plan(own, key, plan)).isEqualTo(register.plan(own, key, plan));
        entities.flush();
        assertThat(register.of(own, marvast.one, FA)).hasSize(1);
    }

    @Test
    void whatIsNotOnTheListsIsNotTaken() {
        var elsewhere = UUID.randomUUID();
        for (var facts : List.of(
                new ActivityFacts("نام", "NO.SUCH", null, Set.of("CHILD"), null, TODAY, TODAY),
                new ActivityFacts("نام", BOOKS, null, Set.of("NOBODY"), null, TODAY, TODAY),
                NgosOfMarvast.facts("CHILD", elsewhere, TODAY, TODAY))) {
            assertThatThrownBy(() -> register.plan(marvast.expert, CommandKey.fresh(), new ActivityRegister.Plan(marvast.one, facts)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void anotherCountysRecordsAreAsIfTheyWereNotThere() {
        var id = marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY.plusDays(20));
        assertThatThrownBy(() -> register.details(marvast.neighbour, id, FA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> overlaps.of(marvast.neighbour, COUNTY, FA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> map.county(marvast.neighbour, COUNTY, FA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register.of(marvast.representative(marvast.other), marvast.one, FA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> overlaps.of(marvast.representative(marvast.one), COUNTY, FA)).isInstanceOf(NotFound.class);
        var rights = marvast.representative(marvast.one);
        var finding = new Finding(COUNTY, BOOKS, null, 4, "پیمایش", TODAY);
        assertThatThrownBy(() -> needs.record(rights, CommandKey.fresh(), finding)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> needs.record(marvast.director, CommandKey.fresh(), finding)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void theProvinceShowsTheCountyAsTheCountyItself() {
        marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY);
        var line = map.counties(marvast.director, new ProvinceCode("21"), FA).stream()
                .filter(row -> row.county().equals(COUNTY))
                .findFirst()
                .orElseThrow();
        assertThat(line).isEqualTo(map.county(marvast.director, new CountyCode("2191"), FA));
        assertThat(line.covered() + line.stale() + line.confirmedNone() + line.notReported()).isEqualTo(line.cells().size());
    }

    private void confirmNone(NgoId ngo) {
        statements.confirmNone(marvast.representative(ngo), CommandKey.fresh(), ngo, Set.of(BOOKS), TODAY.plusDays(30));
        entities.flush();
    }

    private void settle(ActivityId first, ActivityId second, long seen, String agreement) {
        overlaps.settle(
                marvast.governor, CommandKey.fresh(), new Settlement(first, second, seen, OverlapLabel.COORDINATED, agreement, null));
        entities.flush();
    }

    private CountyCoverage county() {
        return map.county(marvast.expert, COUNTY, FA);
    }

    private CellRow books() {
        return county().cells().stream().filter(cell -> cell.subSector().equals(BOOKS)).findFirst().orElseThrow();
    }
}
