package peygir.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import peygir.SamplePeople;
import peygir.TestDatabase;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.commitment.TestClock;
import peygir.ngo.LegalForm;
import peygir.ngo.NgoRegistry;
import peygir.ngo.Profile;
import peygir.reporting.CountyLine;
import peygir.reporting.Overviews;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.Language;

/** Figures that are kept are figures that were counted: on every day, by whoever wrote, however many at once. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK, properties = "peygir.sample.password=sample-1405")
@ContextConfiguration(initializers = SummariesTests.OwnDatabase.class)
@ActiveProfiles({"test", "sample"})
@Import(TestClock.Wound.class)
class SummariesTests {

    private static final Locale FA = Language.PERSIAN.locale();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final CountyCode BAFQ = new CountyCode("2102");
    private static final CountyCode MEHRIZ = new CountyCode("2106");
    private static final int AT_ONCE = 12;

    static final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase.connect(context, TestDatabase.url("summary"));
        }
    }

    @Autowired
    private Summaries summaries;

    @Autowired
    private SummaryBook book;

    @Autowired
    private Overviews overviews;

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void today() {
        clock.set(TODAY);
    }

    @Test
    void theKeptFiguresAreThoseOfTheHomes() {
        expectKept();
    }

    @Test
    void theyAreRightTheMomentTheDateChanges() {
        assertThat(bafq().commitments().overdue()).isZero();
        clock.set(LocalDate.of(2026, 12, 20));
        assertThat(bafq().commitments().overdue()).isEqualTo(1);
        expectKept();
        // A clock that was put back is believed, too.
        clock.set(TODAY);
        assertThat(bafq().commitments().overdue()).isZero();
    }

    @Test
    void aCountyIsPutTogetherAgainWhenSomethingChangedInItAndNotBefore() {
        var first = home(MEHRIZ);
        var bafq = home(BAFQ);
        assertThat(home(MEHRIZ)).isSameAs(first);
        registry.register(expert(), CommandKey.fresh(), new NgoRegistry.Registration(MEHRIZ, Profile.of("انجمن تازه", "CUL", LegalForm.GROUP)));
        assertThat(home(MEHRIZ).ngos().total()).isEqualTo(first.ngos().total() + 1);
        assertThat(home(BAFQ)).isSameAs(bafq);
        clock.set(TODAY.plusDays(40));
        assertThat(home(BAFQ).rhythm()).isNotEqualTo(bafq.rhythm());
    }

    @Test
    void manyWhoChangeOneCountyAtOnceAreAllCounted() throws InterruptedException, ExecutionException {
        var before = county(MEHRIZ).ngos().total();
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            var done = new ArrayList<Future<?>>();
            for (var number = 0; number < AT_ONCE; number++) {
                var name = "انجمن همزمان " + number;
                done.add(people.submit(() -> registry.register(expert(), CommandKey.fresh(), new NgoRegistry.Registration(MEHRIZ, Profile.of(name, "CUL", LegalForm.GROUP)))));
            }
            for (var each : done) {
                each.get();
            }
        }
        assertThat(county(MEHRIZ).ngos().total()).isEqualTo(before + AT_ONCE);
        assertThat(book.differences()).isEmpty();
    }

    @Test
    void aWrongFigureIsNamedAndMended() {
        summaries.provinces();
        jdbc.sql("update county_figures set kept = kept + 3 where county_code = '2102'").update();
        assertThat(book.differences()).containsExactly("2102 kept: 3, counted 0");
        book.rebuild();
        assertThat(book.differences()).isEmpty();
    }

    @Test
    void theNationIsTheSumOfItsProvinces() {
        var yazd = PlaceFigures.together("21", summaries.counties(SamplePeople.YAZD));
        var provinces = summaries.provinces();
        assertThat(provinces).hasSize(31);
        assertThat(provinces.stream().filter(province -> province.key().equals("21"))).containsExactly(yazd);
    }

    private void expectKept() {
        var counted = overviews.province(SamplePeople.director(), SamplePeople.YAZD, FA).counties();
        var kept = summaries.counties(SamplePeople.YAZD);
        assertThat(kept.stream().map(PlaceFigures::key)).containsExactlyElementsOf(counted.stream().map(line -> line.county().code().value()).sorted().toList());
        for (var line : counted) {
            var figures = kept.stream().filter(each -> each.key().equals(line.county().code().value())).findFirst().orElseThrow();
            assertThat(figures.commitments()).isEqualTo(line.commitments());
            assertThat(figures.ngos()).isEqualTo(line.ngos());
            assertThat(figures.rhythm().longestSilence()).isEqualTo(line.rhythm().longestSilence());
            assertThat(figures.rhythm().nextDue()).isEqualTo(line.rhythm().nextDue());
            assertThat(List.of(figures.rhythm().due(), figures.rhythm().held(), figures.rhythm().onTime()))
                    .isEqualTo(List.of(line.rhythm().due(), line.rhythm().held(), line.rhythm().onTime()));
            assertThat(cells(figures)).isEqualTo(cells(line));
        }
    }

    private static List<Long> cells(PlaceFigures figures) {
        var coverage = figures.coverage();
        return List.of(coverage.covered(), coverage.stale(), coverage.confirmedNone(), coverage.notReported(), coverage.gap(), coverage.overlapOpen());
    }

    private static List<Long> cells(CountyLine line) {
        var coverage = line.coverage();
        return List.of(coverage.covered(), coverage.stale(), coverage.confirmedNone(), coverage.notReported(), coverage.gap(), coverage.overlapOpen());
    }

    private CountyLine home(CountyCode code) {
        return overviews.county(SamplePeople.director(), code, FA);
    }

    private PlaceFigures bafq() {
        return county(BAFQ);
    }

    private PlaceFigures county(CountyCode code) {
        return summaries.county(code).getFirst();
    }

    private static Actor expert() {
        return new Actor(AccountId.random(), "کارشناس", "fa", Set.of(new Grant(Role.EXPERT, new Scope.OfCounty(MEHRIZ))));
    }
}
