package peygir.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import peygir.OfficeDay;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.NotPermitted;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.ngo.Contacts;
import peygir.ngo.LegalForm;
import peygir.ngo.NgoFilter;
import peygir.ngo.Profile;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NotFound;
import peygir.sheet.SheetEncoding;
import peygir.sheet.SheetFile;
import peygir.sheet.SheetFormat;
import peygir.sheet.SheetRow;

/** A county's list becomes its register: every row read right or refused by its cell, all at once, and undone as long as nothing hangs on it. */
@OfficeTest
@Import(OfficeDay.class)
@Transactional
class ImportTests {

    private static final Locale FA = Locale.of("fa", "IR");
    private static final Locale EN = Locale.ENGLISH;

    /** Mehriz: a county in which no other test registers anybody. */
    private static final CountyCode MEHRIZ = new CountyCode("2107");

    private static final String HEADINGS = "فهرست سمن‌های شهرستان,,,,,,,\n\nردیف,نام سمن,موضوع فعالیت,شناسه ملی,تلفن,تاریخ تأسیس,نوع,نام شهرستان\n";

    private final Actor expert = someone(Role.EXPERT, MEHRIZ);

    @Autowired
    ImportDesk desk;

    @Autowired
    ExportDesk exports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private String county;
    private String sector;

    @BeforeEach
    void aCountyAndASector() {
        county = jdbc.sql("select name_fa from county where code = ?").param(MEHRIZ.value()).query(String.class).single();
        sector = jdbc.sql("select label_fa from sector where code = 'CUL'").query(String.class).single();
    }

    @Test
    void aListIsReadAsOfficesKeepIt() {
        var check = desk.check(expert, MEHRIZ, ImportList.NGOS, list(
                "۱,انجمن كتاب مهريز," + sector + ",۱۴۱۰۰۲۸۴۷۹۹,۰۹۱۳ ۱۲۳ ۴۵۶۷,۱۳۹۸/۲/۳,خیریه," + county,
                "2,کانون سبز,CUL,,,2019-05-01,,"));

        assertThat(check.bad()).isEmpty();
        assertThat(check.passedOver()).containsExactly("ردیف");
        assertThat(check.good()).extracting(row -> profile(row).name()).containsExactly("انجمن کتاب مهریز", "کانون سبز");
        var first = profile(check.good().getFirst());
        assertThat(first.nationalId().value()).isEqualTo("14100284799");
        assertThat(first.phone().dialled()).isEqualTo("09131234567");
        assertThat(first.foundedOn()).isEqualTo(LocalDate.of(2019, 4, 23));
        assertThat(first.legalForm()).isEqualTo(LegalForm.CHARITY);
        assertThat(profile(check.good().getLast()).foundedOn()).isEqualTo(LocalDate.of(2019, 5, 1));
    }

    @Test
    void eachProblemNamesItsCell() {
        var check = desk.check(expert, MEHRIZ, ImportList.NGOS, list(
                ",," + sector + ",,,,,",
                ",انجمن یک,نجوم,12345678901,12,1404/12/30,باشگاه,تهران",
                ",انجمن دو," + sector + ",,,,,",
                ",انجمن  دو," + sector + ",,,,,"));

        assertThat(check.good()).extracting(ImportRow::name).containsExactly("انجمن دو");
        assertThat(check.bad()).flatExtracting(ImportRow::problems)
                .extracting(problem -> problem.cell() + " " + problem.refusal().translationKey())
                .containsExactlyInAnyOrder(
                        "B4 ngo.Profile.nameNeeded",
                        "H5 exchange.Places.otherCounty", "C5 exchange.Words.unknown.SECTOR", "G5 exchange.NgoImport.unknownForm",
                        "D5 ngo.NationalId.invalid", "F5 shared.JalaliDate.noSuchDay", "E5 ngo.PhoneNumber.invalid",
                        "B7 exchange.NgoImport.nameTwice");
        assertThat(check.unknown()).containsExactly(new ImportCheck.UnknownWord(WordKind.SECTOR, "نجوم"));
    }

    @Test
    void aWordForASectorIsSaidOnceAndRememberedForThisCountyOnly() {
        desk.remember(expert, CommandKey.fresh(), MEHRIZ, WordKind.SECTOR, "نجوم", "CUL");

        assertThat(desk.check(expert, MEHRIZ, ImportList.NGOS, list(",انجمن ستاره, نجوم ,,,,,")).good()).singleElement()
                .satisfies(row -> assertThat(profile(row).sector()).isEqualTo("CUL"));
        var taft = new CountyCode("2103");
        assertThat(desk.check(someone(Role.EXPERT, taft), taft, ImportList.NGOS, list(",انجمن ستاره,نجوم,,,,,")).unknown()).hasSize(1);
    }

    @Test
    void whatIsTakenStandsInTheRegisterAndTheLogAndIsUndoneTogether() {
        var click = CommandKey.fresh();
        var file = list(",انجمن یک," + sector + ",,,,,", ",انجمن دو," + sector + ",,,,,", ",,,,,,,x");
        var id = desk.carryOut(expert, click, MEHRIZ, ImportList.NGOS, "list.csv", file);
        assertThat(desk.carryOut(expert, click, MEHRIZ, ImportList.NGOS, "list.csv", file)).isEqualTo(id);

        assertThat(registered()).containsExactlyInAnyOrder("انجمن یک", "انجمن دو");
        assertThat(desk.log(expert, MEHRIZ)).singleElement().satisfies(run -> {
            assertThat(run.taken()).isEqualTo(2);
            assertThat(run.refused()).isEqualTo(1);
            assertThat(run.undoneOn()).isNull();
        });
        assertThat(desk.check(expert, MEHRIZ, ImportList.NGOS, file).good()).as("the second time all are known").isEmpty();
        assertThatThrownBy(() -> desk.carryOut(expert, CommandKey.fresh(), MEHRIZ, ImportList.NGOS, "list.csv", file)).isInstanceOf(DomainException.class);

        desk.undo(expert, CommandKey.fresh(), id);
        entities.clear();
        assertThat(registered()).isEmpty();
        assertThat(desk.log(expert, MEHRIZ).getFirst().undoneOn()).isEqualTo(OfficeDay.TODAY);
        assertThatThrownBy(() -> desk.undo(expert, CommandKey.fresh(), id)).isInstanceOf(DomainException.class);
    }

    @Test
    void whatSomebodyWorkedWithIsNotUndone() {
        var id = desk.carryOut(expert, CommandKey.fresh(), MEHRIZ, ImportList.NGOS, "list.csv", list(",انجمن یک," + sector + ",,,,,"));
        jdbc.sql("insert into expectation (id, version, ngo_id, topic, text, raised_on) select ?, 0, id, 'سالن', 'سالن', '2026-11-01' from ngo where county_code = ?")
                .params(UUID.randomUUID(), MEHRIZ.value())
                .update();

        assertThatThrownBy(() -> desk.undo(expert, CommandKey.fresh(), id))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo("ngo.NgoRegistry.inUse"));
    }

    @Test
    void anNgoThatLooksLikeOneOnTheRegisterIsShownAsItsTwin() {
        desk.carryOut(expert, CommandKey.fresh(), MEHRIZ, ImportList.NGOS, "list.csv", list(",انجمن کتاب‌دوستان مهریز," + sector + ",,09131234567,,,"));

        assertThat(desk.check(expert, MEHRIZ, ImportList.NGOS, list(",کتاب دوستان مهریز," + sector + ",,,,,", ",گروه دیگر," + sector + ",,۰۹۱۳۱۲۳۴۵۶۷,,,")).good())
                .extracting(ImportRow::twin)
                .containsExactly("انجمن کتاب‌دوستان مهریز", "انجمن کتاب‌دوستان مهریز");
    }

    @Test
    void howAnNgoIsReachedComesWithItsList() {
        var check = desk.check(expert, MEHRIZ, ImportList.NGOS, ("نام سمن,موضوع,تلفن,تلفن دوم,ایمیل,آدرس\nانجمن یک,CUL,9131234567,۰۳۵-۳۲۶۰ ۰۰۰۰, Info@Example.IR ,«مهریز، خیابان کتاب»\n"
                + "انجمن دو,CUL,,12,info@,\n").getBytes(StandardCharsets.UTF_8));

        assertThat(check.good()).singleElement().satisfies(row -> {
            var contacts = ((Entry.OfNgo) row.entry()).portrait().contacts();
            assertThat(contacts.secondPhone().dialled()).isEqualTo("03532600000");
            assertThat(contacts.email().value()).isEqualTo("info@example.ir");
            assertThat(contacts.address()).isEqualTo("«مهریز، خیابان کتاب»");
        });
        assertThat(check.bad()).flatExtracting(ImportRow::problems).extracting(problem -> problem.cell() + " " + problem.refusal().translationKey())
                .containsExactlyInAnyOrder("D3 ngo.PhoneNumber.invalid", "E3 ngo.EmailAddress.invalid");
    }

    @Test
    void whatLeftBeforeTheNewColumnsCameIsReadStill() {
        var old = "نام,نام‌های دیگر,شهرستان,حوزهٔ فعالیت,شکل حقوقی,شناسهٔ ملی,شمارهٔ ثبت,وابسته به,تلفن,تاریخ تأسیس,معرفی\nانجمن یک,,," + sector + ",,,,,09131234567,1398/02/03,\n";
        assertThat(desk.check(expert, MEHRIZ, ImportList.NGOS, old.getBytes(StandardCharsets.UTF_8)).good()).singleElement()
                .satisfies(row -> assertThat(((Entry.OfNgo) row.entry()).portrait().contacts()).isEqualTo(Contacts.NONE));
    }

    @Test
    void aListSaysInWhichLettersItWasRead() {
        var list = HEADINGS + ",انجمن کتاب مهریز," + sector.replace('ی', 'ي') + ",,,,,\n";
        assertThat(desk.check(expert, MEHRIZ, ImportList.NGOS, list.getBytes(StandardCharsets.UTF_8)).encoding()).isEqualTo(SheetEncoding.UTF_8);
        var old = desk.check(expert, MEHRIZ, ImportList.NGOS, list.replace('ی', 'ي').replace("\u0654", "").getBytes(Charset.forName("windows-1256")));
        assertThat(old.encoding()).isEqualTo(SheetEncoding.WINDOWS_1256);
        assertThat(old.good()).singleElement().satisfies(row -> assertThat(profile(row).name()).isEqualTo("انجمن کتاب مهریز"));
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void whatLeavesComesBackUnchanged(SheetFormat format) {
        desk.carryOut(expert, CommandKey.fresh(), MEHRIZ, ImportList.NGOS, "list.csv", list(
                ",انجمن کتاب," + sector + ",14100284799,03532600000,1398/02/03,خیریه,", ",'=cmd|' /C calc'!A0," + sector + ",,,,,", ",'نقل قول," + sector + ",,+4915112345678,,,"));
        desk.carryOut(expert, CommandKey.fresh(), MEHRIZ, ImportList.NGOS, "contacts.csv",
                ("نام سمن,نام‌های دیگر,موضوع,شماره ثبت,تلفن,تلفن دوم,ایمیل,نشانی,معرفی\nانجمن راه,راهیان;راه,CUL,12/3,03532600001,09131112233,rah@example.ir,\"'+مهریز، خیابان «راه»\nطبقهٔ ۲\",'-ما\n")
                        .getBytes(StandardCharsets.UTF_8));
        for (var locale : List.of(FA, EN)) {
            var left = exports.ngos(expert, NgoFilter.all(), format, true, locale);
            jdbc.sql("delete from import_run_item").update();
            jdbc.sql("delete a from ngo_alias a join ngo n on n.id = a.ngo_id where n.county_code = ?").param(MEHRIZ.value()).update();
            jdbc.sql("delete from ngo where county_code = ?").param(MEHRIZ.value()).update();
            entities.clear();
            assertThat(desk.check(expert, MEHRIZ, ImportList.NGOS, left).bad()).isEmpty();
            desk.carryOut(expert, CommandKey.fresh(), MEHRIZ, ImportList.NGOS, "again", left);

            var leftAgain = exports.ngos(expert, NgoFilter.all(), format, true, locale);
            assertThat(rows(leftAgain)).isEqualTo(rows(left));
            if (format != SheetFormat.XLSX) {
                assertThat(leftAgain).as("byte for byte").isEqualTo(left);
            }
            assertThat(rows(left)).hasSize(format == SheetFormat.HXL ? 6 : 5);
            assertThat(rows(left)).extracting(row -> row.cells().toString()).anyMatch(cells -> cells.contains("09131112233") && cells.contains("rah@example.ir") && cells.contains("طبقهٔ ۲"));
        }
    }

    @Test
    void onlyVisibleRowsLeave() {
        desk.carryOut(expert, CommandKey.fresh(), MEHRIZ, ImportList.NGOS, "list.csv", list(",انجمن یک," + sector + ",,,,,", ",انجمن دو," + sector + ",,,,,"));
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
        var neighbour = someone(Role.GOVERNOR, new CountyCode("2103"));

        assertThat(new String(exports.ngos(expert, new NgoFilter("دو", null, null, null), SheetFormat.CSV, false, FA), StandardCharsets.UTF_8))
                .contains("انجمن دو").doesNotContain("انجمن یک");
        assertThat(new String(exports.ngos(neighbour, NgoFilter.of(MEHRIZ), SheetFormat.CSV, false, FA), StandardCharsets.UTF_8)).doesNotContain("انجمن");
    }

    @Test
    void nobodyFillsAnothersRegister() {
        var file = list(",انجمن یک," + sector + ",,,,,");
        var id = desk.carryOut(expert, CommandKey.fresh(), MEHRIZ, ImportList.NGOS, "list.csv", file);
        var neighbour = someone(Role.EXPERT, new CountyCode("2103"));

        assertThatThrownBy(() -> desk.check(neighbour, MEHRIZ, ImportList.NGOS, file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.undo(neighbour, CommandKey.fresh(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.check(someone(Role.AUDITOR, MEHRIZ), MEHRIZ, ImportList.NGOS, file)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.check(expert, MEHRIZ, ImportList.NGOS, "a,b\n1,2".getBytes(StandardCharsets.UTF_8))).isInstanceOf(DomainException.class);
    }

    private static Profile profile(ImportRow row) {
        return ((Entry.OfNgo) row.entry()).portrait().profile();
    }

    private static List<SheetRow> rows(byte[] content) {
        var rows = new ArrayList<SheetRow>();
        SheetFile.read(content, rows::add);
        return rows;
    }

    private List<String> registered() {
        return jdbc.sql("select name from ngo where county_code = ?").param(MEHRIZ.value()).query(String.class).list();
    }

    private static byte[] list(String... rows) {
        return (HEADINGS + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    private static Actor someone(Role role, CountyCode county) {
        return new Actor(AccountId.random(), "کارشناس", "fa", Set.of(new Grant(role, new Scope.OfCounty(county))));
    }
}
