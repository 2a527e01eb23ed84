package peygir.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static peygir.coverage.NgosOfMarvast.BOOKS;
import static peygir.coverage.NgosOfMarvast.COUNTY;
import static peygir.coverage.NgosOfMarvast.TODAY;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeDay;
import peygir.OfficeTest;
import peygir.coverage.NeedDesk.Finding;
import peygir.ngo.NgoRegistry;
import peygir.place.PopulationDesk;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.JalaliMonth;
import peygir.shared.NotFound;

/** Coverage on a day that has passed, month by month, place by place, and what is said of needs. */
@OfficeTest
@Import(OfficeDay.class)
@Transactional
class AsOfTests {

    private static final Locale FA = Locale.of("fa", "IR");

    @Autowired
    private CoverageMap map;

    @Autowired
    private ActivityRegister register;

    @Autowired
    private NeedDesk needs;

    @Autowired
    private PopulationDesk populations;

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
    void onADayThatHasPassedCountsWhatHadBeenConfirmedByThen() {
        var activity = marvast.activity(marvast.one, "CHILD", null, TODAY.minusDays(300), TODAY.plusDays(30));
        confirmedOn(activity, TODAY.minusDays(300), TODAY.minusDays(10));

        assertThat(booksOn(TODAY.minusDays(301))).as("nobody had said anything").isEqualTo(CellState.NOT_REPORTED);
        assertThat(booksOn(TODAY.minusDays(300))).isEqualTo(CellState.COVERED);
        assertThat(booksOn(TODAY.minusDays(210))).as("ninety days on").isEqualTo(CellState.COVERED);
        assertThat(booksOn(TODAY.minusDays(209))).isEqualTo(CellState.STALE);
        assertThat(booksOn(TODAY.minusDays(11))).isEqualTo(CellState.STALE);
        assertThat(booksOn(TODAY)).isEqualTo(CellState.COVERED);
        assertThat(map.county(marvast.expert, COUNTY, TODAY.minusDays(20), FA).freshness()).isEqualTo(280);
    }

    @Test
    void whatWasWithdrawnSinceStillCountsOnTheDaysBefore() {
        var activity = marvast.activity(marvast.one, "CHILD", null, TODAY.minusDays(60), TODAY.plusDays(30));
        confirmedOn(activity, TODAY.minusDays(60), TODAY.minusDays(60));
        jdbc.sql("update activity set withdrawn_on = ? where id = ?").params(TODAY.minusDays(5), activity.value()).update();
        assertThat(booksOn(TODAY.minusDays(6))).isEqualTo(CellState.COVERED);
        assertThat(booksOn(TODAY.minusDays(5))).isEqualTo(CellState.NOT_REPORTED);
    }

    @Test
    void nobodyKnowsADayToCome() {
        assertThatThrownBy(() -> map.county(marvast.expert, COUNTY, TODAY.plusDays(1), FA)).isInstanceOf(DomainException.class);
    }

    @Test
    void theTrendOfAYearSaysAtEveryMonthsEndWhatThatDaysReadingSays() {
        var activity = marvast.activity(marvast.one, "CHILD", null, TODAY.minusDays(200), TODAY.plusDays(30));
        confirmedOn(activity, TODAY.minusDays(200), TODAY.minusDays(40));
        var trend = map.trend(marvast.expert, COUNTY, FA).stream().filter(point -> point.key().equals("CUL")).toList();

        var now = JalaliMonth.of(TODAY);
        assertThat(trend).extracting(CoveragePoint::month).containsExactlyElementsOf(IntStream.rangeClosed(-11, 0).mapToObj(now::plusMonths).toList());
        assertThat(trend.getLast().day()).isEqualTo(TODAY);
        assertThat(trend).allSatisfy(point -> {
            var cells = map.county(marvast.expert, COUNTY, point.day(), FA).cells().stream().filter(cell -> cell.sector().equals("CUL")).toList();
            assertThat(point.covered()).as("%s", point.day()).isEqualTo(count(cells, CellState.COVERED));
            assertThat(point.stale()).as("%s", point.day()).isEqualTo(count(cells, CellState.STALE));
            assertThat(point.all()).isEqualTo(cells.size());
        });
        assertThat(trend).extracting(CoveragePoint::covered).contains(0L, 1L);
        assertThat(trend).extracting(CoveragePoint::stale).as("between its two confirmations").contains(1L);
    }

    @Test
    void everyPlaceOfTheCountyIsShownWithWhatRunsThere() {
        var village = marvast.locality("بفروئیه");
        marvast.locality("ندوشن");
        marvast.activity(marvast.one, "CHILD", village, TODAY, TODAY.plusDays(9));
        marvast.activity(marvast.other, "TEEN", village, TODAY, TODAY.plusDays(9));
        marvast.activity(marvast.other, "TEEN", null, TODAY, TODAY.plusDays(9));
        populations.put(marvast.expert, CommandKey.fresh(), COUNTY, village, 2500, TODAY.minusDays(400), "سرشماری");
        populations.put(marvast.expert, CommandKey.fresh(), COUNTY, null, 40000, TODAY, "برآورد");

        var places = map.places(marvast.expert, COUNTY, TODAY, FA);
        assertThat(places).extracting(PlaceRow::locality).containsExactly(null, "بفروئیه", "ندوشن");
        assertThat(places.get(1).cells()).containsExactly(new PlaceCell(BOOKS, CellState.COVERED, 2, 2));
        assertThat(places.get(1).population()).isNotNull().extracting("people").isEqualTo(2500);
        assertThat(places.get(2).cells()).isEmpty();
        assertThat(places.get(2).population()).as("nobody gave one").isNull();
        assertThat(map.populations(marvast.director, COUNTY.province(), TODAY.minusDays(1))).as("not counted yet that day").doesNotContainKey(COUNTY);
        assertThat(map.populations(marvast.director, COUNTY.province(), TODAY).get(COUNTY)).extracting("people").isEqualTo(40000);
    }

    @Test
    void aWrongNeedIsCorrectedAndBothStayOnRecord() {
        record(BOOKS, 5);
        var wrong = needs.of(marvast.expert, COUNTY, BOOKS, FA).getFirst();
        needs.correct(marvast.expert, CommandKey.fresh(), wrong.id(), new Finding(COUNTY, BOOKS, null, 2, "پیمایش", TODAY.minusDays(10)));
        entities.flush();

        assertThat(books().need()).isEqualTo(2);
        assertThat(books().gap()).isFalse();
        assertThat(needs.ofCounty(marvast.expert, COUNTY, FA)).extracting(NeedRow::current).containsExactly(true, false);
        assertThat(needs.ofCounty(marvast.expert, COUNTY, FA).getLast().correctedBy()).isNotNull();
        var again = new Finding(COUNTY, BOOKS, null, 3, "پیمایش", TODAY);
        assertThatThrownBy(() -> needs.correct(marvast.governor, CommandKey.fresh(), wrong.id(), again)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aWithdrawnNeedMakesNoGapAndLetsTheOneBeforeItCountAgain() {
        record(BOOKS, 3);
        needs.record(marvast.expert, CommandKey.fresh(), new Finding(COUNTY, BOOKS, null, 5, "نامه", TODAY));
        entities.flush();
        assertThat(books().need()).isEqualTo(5);
        var later = needs.of(marvast.expert, COUNTY, BOOKS, FA).getFirst();
        assertThatThrownBy(() -> needs.withdraw(marvast.expert, CommandKey.fresh(), later.id(), "")).isInstanceOf(DomainException.class);
        needs.withdraw(marvast.expert, CommandKey.fresh(), later.id(), "نامه دربارهٔ شهرستان دیگری بود");
        entities.flush();
        assertThat(books().need()).isEqualTo(3);
        assertThat(needs.ofCounty(marvast.expert, COUNTY, FA)).extracting(NeedRow::reason).contains("نامه دربارهٔ شهرستان دیگری بود");
    }

    @Test
    void aNeedOfAnotherCountyIsNotCorrectedIntoThisOne() {
        record(BOOKS, 3);
        var need = needs.of(marvast.expert, COUNTY, BOOKS, FA).getFirst();
        var elsewhere = new Finding(new CountyCode("2111"), BOOKS, null, 3, "پیمایش", TODAY);
        assertThatThrownBy(() -> needs.correct(marvast.expert, CommandKey.fresh(), need.id(), elsewhere)).isInstanceOf(NotFound.class);
    }

    @Test
    void noPercentageIsNamedWhileTooMuchIsUnreported() {
        assertThat(share().needed()).as("absence: no need is known").isZero();
        assertThat(share().named()).isFalse();
        record(BOOKS, 4);
        marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY.plusDays(9));
        assertThat(share().met()).isEqualTo(1);
        assertThat(share().named()).as("nearly nothing is reported").isFalse();

        var cells = Stream.concat(
                        IntStream.range(0, 27).mapToObj(_ -> cell(CellState.NOT_REPORTED, 0)), IntStream.range(0, 27).mapToObj(_ -> cell(CellState.COVERED, 4)))
                .toList();
        assertThat(CoverageShare.of(cells, CoverageThresholds.USUAL).named()).as("half of the cells are reported").isTrue();
        assertThat(CoverageShare.of(Stream.concat(cells.stream(), Stream.of(cell(CellState.NOT_REPORTED, 0))).toList(), CoverageThresholds.USUAL).named()).isFalse();
    }

    @Test
    void aConfirmationIsFreshThenAgeingThenStale() {
        var usual = CoverageThresholds.USUAL;
        assertThat(usual.freshness(TODAY, TODAY)).isEqualTo(Freshness.FRESH);
        assertThat(usual.freshness(TODAY.minusDays(59), TODAY)).isEqualTo(Freshness.FRESH);
        assertThat(usual.freshness(TODAY.minusDays(60), TODAY)).isEqualTo(Freshness.AGEING);
        assertThat(usual.freshness(TODAY.minusDays(90), TODAY)).isEqualTo(Freshness.AGEING);
        assertThat(usual.freshness(TODAY.minusDays(91), TODAY)).isEqualTo(Freshness.STALE);
        assertThatThrownBy(() -> new CoverageThresholds(30, 60, 14, 3, .5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static CellRow cell(CellState state, int need) {
        return new CellRow(COUNTY, BOOKS, "", "CUL", "", state, 0, need, CoverageThresholds.USUAL.gap(need, state));
    }

    private CoverageShare share() {
        return map.county(marvast.expert, COUNTY, FA).share();
    }

    private void record(String subSector, int priority) {
        needs.record(marvast.expert, CommandKey.fresh(), new Finding(COUNTY, subSector, null, priority, "پیمایش", TODAY.minusDays(10)));
        entities.flush();
    }

    private void confirmedOn(ActivityId id, LocalDate first, LocalDate last) {
        marvast.lastConfirmed(id, last);
        if (!first.equals(last)) {
            jdbc.sql("insert into activity_confirmation (activity_id, on_day) values (?, ?)").params(id.value(), first).update();
        }
    }

    private static long count(List<CellRow> cells, CellState state) {
        return cells.stream().filter(cell -> cell.state() == state).count();
    }

    private CellState booksOn(LocalDate day) {
        return map.county(marvast.expert, COUNTY, day, FA).cells().stream().filter(cell -> cell.subSector().equals(BOOKS)).findFirst().orElseThrow().state();
    }

    private CellRow books() {
        return map.county(marvast.expert, COUNTY, FA).cells().stream().filter(cell -> cell.subSector().equals(BOOKS)).findFirst().orElseThrow();
    }
}
