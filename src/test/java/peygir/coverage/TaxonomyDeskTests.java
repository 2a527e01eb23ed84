package peygir.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static peygir.coverage.NgosOfMarvast.BOOKS;
import static peygir.coverage.NgosOfMarvast.COUNTY;
import static peygir.coverage.NgosOfMarvast.TODAY;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeDay;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.ngo.NgoRegistry;
import peygir.ngo.Taxonomy;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NotFound;

/** The taxonomy changes, and the records stay as they were put down: they are read under the version of the day that is asked. */
@OfficeTest
@Import(OfficeDay.class)
@Transactional
class TaxonomyDeskTests {

    private static final Locale FA = Locale.of("fa", "IR");
    private static final LocalDate BEFORE = TODAY.minusDays(1);
    private static final TaxonomyStep.Label CHILDREN = new TaxonomyStep.Label("کتاب کودک", "Children's books");
    private static final TaxonomyStep.Label LIBRARIES = new TaxonomyStep.Label("کتابخانه", "Libraries");
    private static final TaxonomyStep.Label READING = new TaxonomyStep.Label("خواندن و رسانه", "Reading and media");

    @Autowired
    private TaxonomyDesk desk;

    @Autowired
    private Taxonomy taxonomy;

    @Autowired
    private CoverageMap map;

    @Autowired
    private ActivityRegister register;

    @Autowired
    private OverlapDesk overlaps;

    @Autowired
    private NeedDesk needs;

    @Autowired
    private StatementDesk statements;

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private final Actor admin = new Actor(AccountId.random(), "مدیر سامانه", "fa", Set.of(new Grant(Role.ADMIN, new Scope.OfNation())));
    private NgosOfMarvast marvast;
    private ActivityId activity;

    @BeforeEach
    void anActivityForBooksThatWasKnownYesterday() {
        marvast = new NgosOfMarvast(registry, register, jdbc, entities);
        activity = marvast.activity(marvast.one, "CHILD", null, TODAY.minusDays(30), TODAY.plusDays(30));
        marvast.lastConfirmed(activity, TODAY.minusDays(20));
    }

    @Test
    void whatIsSplitIsReadAsThePartThatKeepsItsRecordsAndStillAsTheWholeOnDaysBefore() {
        split();

        assertThat(state("CUL.LIB", TODAY)).isEqualTo(CellState.COVERED);
        assertThat(state("CUL.KIDS", TODAY)).isEqualTo(CellState.NOT_REPORTED);
        assertThat(codes(TODAY)).contains("CUL.LIB", "CUL.KIDS").doesNotContain(BOOKS);
        assertThat(codes(BEFORE)).contains(BOOKS).doesNotContain("CUL.LIB", "CUL.KIDS");
        assertThat(state(BOOKS, BEFORE)).isEqualTo(CellState.COVERED);
        assertThat(jdbc.sql("select sub_sector from activity where id = ?").param(activity.value()).query(String.class).single())
                .as("the record keeps its code")
                .isEqualTo(BOOKS);
        assertThat(register.ofCell(marvast.expert, COUNTY, "CUL.LIB", TODAY, FA)).extracting(ActivityRow::id).containsExactly(activity);
        assertThat(register.details(marvast.expert, activity, FA).readAs()).isEqualTo("CUL.LIB");
    }

    @Test
    void whatIsPutDownUnderANewCodeIsReadAsItsOriginOnDaysBefore() {
        split();
        var own = marvast.representative(marvast.other);
        var facts = new ActivityFacts("قصه", "CUL.KIDS", null, Set.of("CHILD"), null, TODAY.minusDays(9), TODAY.plusDays(9));
        var id = register.plan(own, CommandKey.fresh(), new ActivityRegister.Plan(marvast.other, facts));
        marvast.lastConfirmed(id, BEFORE);
        assertThat(cell("CUL.KIDS", TODAY).activities()).isEqualTo(1);
        assertThat(cell(BOOKS, BEFORE).activities()).isEqualTo(2);
    }

    @Test
    void aCodeOutOfUseIsNotChosenAnyMoreButMayStay() {
        split();
        var facts = NgosOfMarvast.facts("TEEN", null, TODAY.minusDays(30), TODAY.plusDays(9));
        var plan = new ActivityRegister.Plan(marvast.other, facts);
        assertThatThrownBy(() -> register.plan(marvast.expert, CommandKey.fresh(), plan)).isInstanceOf(NotFound.class);
        register.change(marvast.expert, CommandKey.fresh(), activity, register.details(marvast.expert, activity, FA).row().version(), facts);
        assertThat(taxonomy.subSectors(marvast.expert, FA)).extracting(Taxonomy.Term::code).contains("CUL.LIB", "CUL.KIDS").doesNotContain(BOOKS);
    }

    @Test
    void whatIsMergedIsCountedOnceUnderTheNewCode() {
        var media = register.plan(
                marvast.expert, CommandKey.fresh(),
                new ActivityRegister.Plan(marvast.other, new ActivityFacts("نشریه", "CUL.MEDIA", null, Set.of("CHILD"), null, TODAY.minusDays(5), TODAY.plusDays(9))));
        entities.flush();
        assertThat(overlaps.of(marvast.expert, COUNTY, FA)).as("two sub-sectors").isEmpty();
        change(TaxonomyStep.merge(List.of(BOOKS, "CUL.MEDIA"), "CUL", new TaxonomyStep.Part("CUL.READ", READING)));

        assertThat(cell("CUL.READ", TODAY).activities()).isEqualTo(2);
        assertThat(overlaps.of(marvast.expert, COUNTY, FA)).as("of one sub-sector now").singleElement().satisfies(pair -> {
            assertThat(pair.isOf(activity, media)).isTrue();
            assertThat(pair.subSector()).isEqualTo("خواندن و رسانه");
        });
        assertThat(map.county(marvast.expert, COUNTY, TODAY, FA).cells()).hasSize(map.county(marvast.expert, COUNTY, BEFORE, FA).cells().size() - 1);
    }

    @Test
    void nothingSaidOfOnePartIsNothingSaidOfTheMergedWholeButOfTheWholeItHoldsForItsPart() {
        var until = TODAY.plusDays(60);
        for (var ngo : List.of(marvast.one, marvast.other)) {
            statements.confirmNone(marvast.representative(ngo), CommandKey.fresh(), ngo, Set.of("CUL.FEST", "CUL.MEMORY"), until);
        }
        entities.flush();
        change(TaxonomyStep.merge(List.of("CUL.FEST", "CUL.FAITH"), "CUL", new TaxonomyStep.Part("CUL.RITES", LIBRARIES)));
        change(TaxonomyStep.split(
                "CUL.MEMORY", "CUL", List.of(new TaxonomyStep.Part("CUL.ORAL", LIBRARIES), new TaxonomyStep.Part("CUL.DOCS", CHILDREN)), "CUL.ORAL"));
        assertThat(state("CUL.RITES", TODAY)).isEqualTo(CellState.NOT_REPORTED);
        assertThat(state("CUL.ORAL", TODAY)).isEqualTo(CellState.CONFIRMED_NONE);
        assertThat(state("CUL.DOCS", TODAY)).as("nothing is read as it").isEqualTo(CellState.NOT_REPORTED);
    }

    @Test
    void severalVersionsOneAfterTheOtherAreReadThrough() {
        split();
        var parts = activities("CUL.LIB") + activities("CUL.MEDIA");
        change(TaxonomyStep.merge(List.of("CUL.LIB", "CUL.MEDIA"), "CUL", new TaxonomyStep.Part("CUL.READ", READING)));
        assertThat(state("CUL.READ", TODAY)).isEqualTo(CellState.COVERED);
        assertThat(activities("CUL.READ")).isEqualTo(parts).isPositive();
        assertThat(desk.versions(admin)).extracting(TaxonomyVersionRow::number).containsExactly(3, 2, 1);
        assertThat(jdbc.sql("select count(*) from taxonomy_term a join taxonomy_term b on b.code = a.code and b.valid_from > a.valid_from and b.valid_from <= a.valid_to")
                        .query(Long.class)
                        .single())
                .as("no two lines of a code for one day")
                .isZero();
    }

    private long activities(String code) {
        return desk.lines(admin).stream().filter(line -> line.code().equals(code)).findFirst().orElseThrow().activities();
    }

    @Test
    void aNewNameHoldsFromTodayAndTheOldOneOnDaysBefore() {
        change(List.of(new TaxonomyStep.Rename(BOOKS, READING)));
        assertThat(cell(BOOKS, TODAY).label()).isEqualTo("خواندن و رسانه");
        assertThat(cell(BOOKS, BEFORE).label()).isEqualTo("کتاب و کتابخوانی");
    }

    @Test
    void beforeItIsDoneItIsSaidWhatAChangeTouches() {
        needs.record(marvast.expert, CommandKey.fresh(), new NeedDesk.Finding(COUNTY, BOOKS, null, 4, "پیمایش", TODAY));
        entities.flush();
        var known = jdbc.sql("select count(*) from activity where sub_sector = ?").param(BOOKS).query(Long.class).single();
        var touched = desk.touched(admin, new TaxonomyChange(List.of(new TaxonomyStep.Rename(BOOKS, READING))));
        assertThat(touched).singleElement().satisfies(line -> {
            assertThat(line.activities()).isEqualTo(known).isPositive();
            assertThat(line.needs()).isPositive();
        });
        assertThat(cell(BOOKS, TODAY).label()).as("nothing was done").isEqualTo("کتاب و کتابخوانی");
    }

    @Test
    void theWholeIsReplacedByATextThatSaysWhatEveryOldCodeIsReadAs() {
        var lines = new ArrayList<>(desk.text(admin).lines().toList());
        var books = lines.indexOf(lines.stream().filter(line -> line.startsWith("CUL,CUL.BOOK,")).findFirst().orElseThrow());
        var missing = lines.stream().filter(line -> lines.indexOf(line) != books).collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> desk.read(admin, missing))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo("coverage.TaxonomyText.missing"));

        lines.set(books, "CUL,CUL.BOOK,,,CUL.READ");
        lines.add("CUL,CUL.READ,خواندن,Reading,");
        var change = desk.read(admin, String.join("\n", lines));
        assertThat(change.steps()).hasSize(2);
        desk.change(admin, CommandKey.fresh(), change);
        assertThat(state("CUL.READ", TODAY)).isEqualTo(CellState.COVERED);
        assertThat(desk.read(admin, desk.text(admin)).steps()).as("the text taken out changes nothing when it is put in again").isEmpty();
    }

    @Test
    void aFileWithTheColumnsIsReadAsSpreadsheetsWriteItAndWhatComputesOrIsNoSheetIsRefused() {
        var text = desk.text(admin);
        var sheet = ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        assertThat(desk.read(admin, desk.textOf(admin, sheet)).steps()).isEmpty();
        var renamed = text.replace("Books and reading", "Books").getBytes(StandardCharsets.UTF_8);
        assertThat(desk.read(admin, desk.textOf(admin, renamed)).steps()).singleElement().satisfies(step -> assertThat(step.code()).isEqualTo(BOOKS));
        var computes = (text + "CUL,CUL.NEW,=1+1,New,\n").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> desk.textOf(admin, computes)).isInstanceOf(DomainException.class);
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3};
        assertThatThrownBy(() -> desk.read(admin, desk.textOf(admin, picture))).isInstanceOf(DomainException.class);
    }

    @Test
    void badTextAndBadCodesAreRefusedByLine() {
        assertThatThrownBy(() -> desk.read(admin, "sector,code,fa,en,reads_as\nCUL,cul book,a,b,"))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.arguments()).containsExactly(2L));
        assertThatThrownBy(() -> new TaxonomyStep.Add("CUL.X1", "CUL", READING, null, false)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new TaxonomyStep.Add("ART.BOOK", "CUL", READING, null, false)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> change(List.of(new TaxonomyStep.Close("CUL", "ART", true))))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo("coverage.TaxonomyBook.sectorInUse"));
        assertThatThrownBy(() -> change(List.of(new TaxonomyStep.Add(BOOKS, "CUL", READING, null, false))))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo("coverage.TaxonomyBook.known"));
        assertThatThrownBy(() -> change(List.of())).isInstanceOf(DomainException.class);
    }

    @Test
    void aTargetGroupIsAddedAndGivenOtherWords() {
        desk.putGroup(admin, CommandKey.fresh(), "MOTHERS", "مادران", "Mothers");
        desk.putGroup(admin, CommandKey.fresh(), "MOTHERS", "مادران جوان", "Young mothers");
        assertThat(taxonomy.targetGroups(marvast.expert, FA)).extracting(Taxonomy.Term::label).contains("مادران جوان").doesNotContain("مادران");
        assertThatThrownBy(() -> desk.putGroup(admin, CommandKey.fresh(), "مادر", "مادر", "Mother")).isInstanceOf(DomainException.class);
    }

    private void split() {
        change(TaxonomyStep.split(BOOKS, "CUL", List.of(new TaxonomyStep.Part("CUL.LIB", LIBRARIES), new TaxonomyStep.Part("CUL.KIDS", CHILDREN)), "CUL.LIB"));
    }

    private void change(List<TaxonomyStep> steps) {
        desk.change(admin, CommandKey.fresh(), new TaxonomyChange(steps));
        entities.clear();
    }

    private List<String> codes(LocalDate day) {
        return map.county(marvast.expert, COUNTY, day, FA).cells().stream().map(CellRow::subSector).toList();
    }

    private CellRow cell(String code, LocalDate day) {
        return map.county(marvast.expert, COUNTY, day, FA).cells().stream().filter(cell -> cell.subSector().equals(code)).findFirst().orElseThrow();
    }

    private CellState state(String code, LocalDate day) {
        return cell(code, day).state();
    }
}
