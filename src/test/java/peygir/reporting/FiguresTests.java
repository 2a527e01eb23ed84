package peygir.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.SampleOffice;
import peygir.SamplePeople;
import peygir.access.NotPermitted;
import peygir.shared.CountyCode;
import peygir.shared.Language;
import peygir.shared.NotFound;
import peygir.shared.ProvinceCode;

/** Every figure of every county: its rows recounted, its part within its whole, its sums equal to their totals. */
@SampleOffice
class FiguresTests {

    private static final Locale FA = Language.PERSIAN.locale();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Figures that are no count of rows: days, and what belongs to a meeting. */
    private static final Set<FigureName> NO_COUNT = Set.of(
            FigureName.MEETING_PEOPLE, FigureName.MEETING_ORGANISATIONS, FigureName.CADENCE_NEXT_DUE, FigureName.CADENCE_LONGEST_SILENCE,
            FigureName.FRESHNESS);

    @Autowired
    private Overviews overviews;

    @Autowired
    private Figures figures;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyFigureOfEveryCountyIsTheNumberOfItsRows() {
        for (var line : province().counties()) {
            for (var name : FigureName.values()) {
                if (!NO_COUNT.contains(name)) {
                    expectCounted(figures.ofCounty(SamplePeople.director(), line.county().code(), name, FA));
                }
            }
        }
    }

    @Test
    void everyFigureOfTheProvinceIsTheNumberOfItsRows() {
        for (var name : FigureName.values()) {
            if (!NO_COUNT.contains(name)) {
                expectCounted(figures.ofProvince(SamplePeople.director(), SamplePeople.YAZD, name, FA));
            }
        }
    }

    @Test
    void whatIsShownFirstIsTheBeginningOfAllThereIsTodayAndOnAnEarlierDay() {
        for (var day : List.of(TODAY, TODAY.minusDays(40))) {
            for (var name : FigureName.values()) {
                if (name.wire().startsWith("meeting.")) {
                    continue;
                }
                var whole = figures.ofProvince(SamplePeople.director(), SamplePeople.YAZD, name, day, FigureSheet.ALL, FA);
                var first = figures.ofProvince(SamplePeople.director(), SamplePeople.YAZD, name, day, 3, FA);

                assertThat(first.value()).as("%s on %s", name, day).isEqualTo(whole.value());
                assertThat(first.total()).as("%s on %s", name, day).isEqualTo(whole.rows().size());
                assertThat(first.rows().stream().limit(3).toList()).as("%s on %s", name, day).isEqualTo(whole.rows().stream().limit(3).toList());
                // Of an earlier day overlaps are today's, and the page says so.
                if (name.wire().startsWith("commitment.")) {
                    expectCounted(whole);
                }
            }
        }
    }

    @Test
    void theDirectorAndTheGovernorReadTheSame() {
        var ofTheDirector = province().counties().stream().filter(line -> line.county().code().equals(SamplePeople.BAFQ)).findFirst();
        assertThat(ofTheDirector).contains(overviews.county(SamplePeople.governor(), SamplePeople.BAFQ, FA));
    }

    @Test
    void aPartNeverExceedsItsWhole() {
        assertThat(province().counties()).allSatisfy(line -> {
            assertThat(line.rhythm().held()).isLessThanOrEqualTo(line.rhythm().due());
            assertThat(line.rhythm().onTime()).isLessThanOrEqualTo(line.rhythm().held());
            assertThat(line.commitments().kept()).isLessThanOrEqualTo(line.commitments().judged());
            assertThat(line.commitments().overdue()).isLessThanOrEqualTo(line.commitments().open());
            assertThat(line.ngos().reached()).isLessThanOrEqualTo(line.ngos().active());
            assertThat(line.ngos().active()).isLessThanOrEqualTo(line.ngos().total());
        });
    }

    @Test
    void theOutcomesOfACountyAreThoseOfAnIndependentRecount() {
        assertThat(province().counties()).allSatisfy(line -> {
            var recount = recount(line.county().code());
            var counts = line.commitments();
            assertThat(Map.of(
                            Ending.KEPT, counts.kept(), Ending.LATE, counts.keptLate(), Ending.NOT, counts.notKept(), Ending.BARE, counts.noEvidence(),
                            Ending.DISPUTED, counts.disputed()))
                    .as("%s", line.county().code())
                    .isEqualTo(recount);
            assertThat(counts.judged()).isEqualTo(recount.values().stream().mapToLong(Long::longValue).sum());
        });
    }

    @Test
    void theFourStatesOfACountyAreAllItsCells() {
        var subSectors = jdbc.sql("select count(*) from sub_sector").query(Long.class).single();
        assertThat(province().counties()).allSatisfy(line -> {
            var cells = line.coverage();
            assertThat(cells.covered() + cells.stale() + cells.confirmedNone() + cells.notReported()).isEqualTo(subSectors);
        });
    }

    @Test
    void theFreshnessOfTheProvinceIsTheMedianOfAllItsActivitiesAndNotOfItsCounties() {
        var ages = jdbc.sql("""
                        select datediff(?, confirmed_on) from activity where withdrawn_on is null and coalesce(actual_from, planned_from) <= ?
                        and coalesce(actual_to, planned_to) >= ?""")
                .params(TODAY, TODAY, TODAY)
                .query(Long.class)
                .list()
                .stream()
                .sorted()
                .toList();
        var sheet = figures.ofProvince(SamplePeople.director(), SamplePeople.YAZD, FigureName.FRESHNESS, FA);
        assertThat(sheet.rows()).hasSize(ages.size());
        var below = ages.get((ages.size() - 1) / 2);
        var above = ages.get(ages.size() / 2);
        assertThat(Long.parseLong(sheet.value())).isBetween(below, above);
    }

    @Test
    void whatIsOutOfReachIsAsIfItWereNotThere() {
        var taft = new CountyCode("2103");
        assertThatThrownBy(() -> figures.ofCounty(SamplePeople.governor(), taft, FigureName.NGO_TOTAL, FA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> overviews.county(SamplePeople.expert(), taft, FA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> overviews.province(SamplePeople.director(), new ProvinceCode("22"), FA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> overviews.province(SamplePeople.governor(), SamplePeople.YAZD, FA)).isInstanceOfAny(NotFound.class, NotPermitted.class);
    }

    private ProvinceOverview province() {
        return overviews.province(SamplePeople.director(), SamplePeople.YAZD, FA);
    }

    private static void expectCounted(FigureSheet sheet) {
        var counted = sheet.rows().stream().filter(FigureSheet.Row::counted).count();
        var expected = sheet.value().contains("/") ? counted + "/" + sheet.rows().size() : Long.toString(counted);
        assertThat(sheet.value()).as("%s of %s", sheet.name().wire(), sheet.key()).isEqualTo(expected);
    }

    private enum Ending {
        KEPT, LATE, NOT, BARE, DISPUTED
    }

    /** The outcomes once more, commitment by commitment, from the words of their definitions. */
    private Map<Ending, Long> recount(CountyCode county) {
        var endings = new EnumMap<Ending, Long>(Ending.class);
        List.of(Ending.values()).forEach(ending -> endings.put(ending, 0L));
        jdbc.sql("select k.state, k.original_due, k.verified_on, (select count(*) from evidence e where e.commitment_id = k.id) as evidence"
                        + " from commitment k where k.county_code = ?")
                .param(county.value())
                .query(row -> {
                    var due = row.getObject("original_due", LocalDate.class);
                    var ending = ending(row.getString("state"), due, row.getObject("verified_on", LocalDate.class), row.getLong("evidence"));
                    if (ending != null) {
                        endings.merge(ending, 1L, Long::sum);
                    }
                });
        return endings;
    }

    private static @Nullable Ending ending(String state, @Nullable LocalDate due, @Nullable LocalDate verified, long evidence) {
        if (due == null || !due.isBefore(TODAY) || state.equals("CANCELLED") || state.equals("SUPERSEDED")) {
            return null;
        }
        if (state.equals("DISPUTED")) {
            return Ending.DISPUTED;
        }
        if (verified != null && (state.equals("VERIFIED") || state.equals("CONFIRMED"))) {
            return verified.isAfter(due) ? Ending.LATE : Ending.KEPT;
        }
        return state.equals("REPORTED_DONE") && evidence == 0 ? Ending.BARE : Ending.NOT;
    }
}
