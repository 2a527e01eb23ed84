package peygir.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
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
import peygir.access.Role;
import peygir.access.Scope;
import peygir.audit.AuditVerifier;
import peygir.meeting.MeetingId;
import peygir.ngo.NgoFilter;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NotFound;
import peygir.sheet.SheetFile;
import peygir.sheet.SheetFormat;
import peygir.sheet.SheetRow;

/** Licences, activities and the list at the door come as the lists of NGOs do: tried, taken together, undone together, and back as they left. */
@OfficeTest
@Import(OfficeDay.class)
@Transactional
class MoreListsTests {

    private static final Locale FA = Locale.of("fa", "IR");

    /** Khatam: a county in which no other test registers anybody. */
    private static final CountyCode COUNTY = new CountyCode("2108");

    private final Actor expert = someone(Role.EXPERT, COUNTY);
    private final UUID books = UUID.randomUUID();
    private final UUID green = UUID.randomUUID();
    private final UUID village = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();

    @Autowired
    ImportDesk desk;

    @Autowired
    ExportDesk exports;

    @Autowired
    AuditVerifier verifier;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @BeforeEach
    void twoNgosAPlaceAndAMeeting() {
        ngo(books, "انجمن کتاب", "14100284799");
        ngo(green, "کانون سبز", null);
        jdbc.sql("insert into ngo_alias (ngo_id, name) values (?, 'سبزاندیشان')").param(green).update();
        jdbc.sql("insert into locality (id, county_code, name) values (?, ?, 'مروست')").params(village, COUNTY.value()).update();
        var office = UUID.randomUUID();
        var series = UUID.randomUUID();
        jdbc.sql("insert into office (id, version, level, province_code, county_code, title_fa, title_en) values (?, 0, 'COUNTY', '21', ?, 'فرمانداری خاتم', 'Governorate of Khatam')")
                .params(office, COUNTY.value())
                .update();
        jdbc.sql("insert into department (id, county_code, name) values (?, ?, 'ادارهٔ ورزش')").params(UUID.randomUUID(), COUNTY.value()).update();
        jdbc.sql("insert into meeting_series (id, version, office_id, county_code, title, cadence_months, grace_days, started_on) values (?, 0, ?, ?, 'نشست سمن‌ها', 1, 3, '2026-01-01')")
                .params(series, office, COUNTY.value())
                .update();
        jdbc.sql("insert into meeting (id, version, series_id, county_code, number, planned_on, held_on, place, state) values (?, 0, ?, ?, 1, '2026-11-01', '2026-11-01', 'فرمانداری', 'IN_SESSION')")
                .params(meeting, series, COUNTY.value())
                .update();
    }

    @Test
    void licencesAreReadWithTheirNgosByNameAliasOrId() {
        var check = check(ImportList.LICENCES, """
                سمن,شناسه ملی,مرجع صدور,سطح,حوزه,شماره پروانه,تاریخ صدور,اعتبار تا
                انجمن كتاب,,فرمانداری,شهرستانی,CUL,۱۲/۳,1403/1/1,1406/1/1
                ,۱۴۱۰۰۲۸۴۷۹۹,استانداری,استانی,فرهنگی,77,2025-01-01,
                سبزاندیشان,-,فرمانداری,,CUL,78,1403/1/1,1402/1/1
                انجمن کتاب,,فرمانداری,محلی,CUL,12/3,1409/1/1,
                باشگاه,,فرمانداری,,نجوم,80,1403/12/30,
                ,,,,,81,,
                """);

        assertThat(problems(check)).containsExactlyInAnyOrder(
                "H4 ngo.Permission.expiresBeforeIssued", "D5 exchange.LicenceImport.unknownLevel", "G5 ngo.Licence.issuedInFuture", "F5 exchange.LicenceImport.twice",
                "A6 exchange.Words.unknown.NGO", "E6 exchange.Words.unknown.SECTOR", "A7 exchange.Places.ngoNeeded", "E7 exchange.NgoImport.sectorNeeded");
        assertThat(check.good()).extracting(row -> ((Entry.OfLicence) row.entry()).granted().ngo().value()).containsExactly(books, books);
        assertThat(check.unknown()).extracting(ImportCheck.UnknownWord::kind).containsExactlyInAnyOrder(WordKind.NGO, WordKind.SECTOR);

        desk.remember(expert, CommandKey.fresh(), COUNTY, WordKind.NGO, "باشگاه", green.toString());
        assertThat(problems(check(ImportList.LICENCES, "سمن,مرجع صدور,حوزه,شماره پروانه,تاریخ صدور\nباشگاه,فرمانداری,CUL,80,1403/1/1\n"))).isEmpty();
        assertThatThrownBy(() -> desk.remember(expert, CommandKey.fresh(), COUNTY, WordKind.NGO, "باشگاه", UUID.randomUUID().toString())).isInstanceOf(NotFound.class);
    }

    @Test
    void activitiesAreReadWithPartnersGroupsPlacesAndDays() {
        var check = check(ImportList.ACTIVITIES, """
                سمن مجری,عنوان,زیرحوزه,گروه هدف,همکاران,محل,شروع,پایان,شروع واقعی,پایان واقعی
                انجمن کتاب,کتاب‌خوانی,کتاب و کتابخوانی,کودکان؛ نوجوانان,کانون سبز,مروست,۱۴۰۵/۷/۱,۱۴۰۵/۹/۳۰,2026-09-25,
                کانون سبز,درختکاری,CUL.BOOK,CHILD,,,1405/8/1,1405/7/1,,
                کانون سبز,درختکاری,,,شهر سبز,مریخ,1405/7/1,,1409/1/1,
                کانون سبز,سایر کارها,OTH.OTHER,ALL,,,1405/7/1,1405/8/1,1405/9/1,
                """);

        assertThat(problems(check)).containsExactlyInAnyOrder(
                "H3 coverage.ActivityFacts.endsBeforeStart", "C4 exchange.ActivityImport.subSectorNeeded", "E4 exchange.Words.unknown.NGO",
                "F4 exchange.Words.unknown.LOCALITY", "A5 coverage.ActivityFacts.otherNeedsWords");
        assertThat(check.good()).singleElement().satisfies(row -> {
            var told = ((Entry.OfActivity) row.entry()).told();
            assertThat(told.facts().groups()).containsExactlyInAnyOrder("CHILD", "TEEN");
            assertThat(told.partners()).extracting(ngo -> ngo.value()).containsExactly(green);
            assertThat(told.facts().locality()).isEqualTo(village);
            assertThat(told.began()).isEqualTo(LocalDate.of(2026, 9, 25));
        });
    }

    @Test
    void theListAtTheDoorIsReadAsItsRulesAre() {
        var check = desk.check(expert, new MeetingId(meeting), text("""
                سازمان,نام و نام خانوادگی,وضعیت,ساعت ورود,شماره نامه
                انجمن کتاب,زهرا نمونه,حاضر,,
                انجمن کتاب,علی نمونه,,,
                انجمن کتاب,رضا نمونه,غایب,,
                سبزاندیشان,مریم نمونه,با تأخیر,۹:۳۰,
                اداره ورزش,,غیبت موجه,,۱۲/ب
                فرمانداری خاتم,فرماندار,PRESENT,25:00,
                ,مهمان,حاضر,,
                ,زهرا  نمونه,حاضر,,
                بلدیه,کسی,آمد,,
                """));

        assertThat(problems(check)).containsExactlyInAnyOrder(
                "C4 exchange.AttendanceImport.otherState", "D7 exchange.AttendanceImport.noTime", "B9 meeting.AttendanceSheet.personTwice",
                "A10 exchange.Words.unknown.ORGANISATION", "C10 exchange.AttendanceImport.unknownState");
        assertThat(check.good()).hasSize(5).extracting(row -> ((Entry.OfAttendance) row.entry()).arrivedAt()).contains(LocalTime.of(9, 30));
    }

    @Test
    void whatIsTakenStandsTogetherAndIsUndoneTogether() {
        var licences = desk.carryOut(expert, CommandKey.fresh(), COUNTY, ImportList.LICENCES, "l.csv",
                text("سمن,مرجع صدور,حوزه,شماره پروانه,تاریخ صدور\nانجمن کتاب,فرمانداری,CUL,1,1403/1/1\nکانون سبز,فرمانداری,CUL,2,1403/1/1\n,,,3,"));
        var activities = desk.carryOut(expert, CommandKey.fresh(), COUNTY, ImportList.ACTIVITIES, "a.csv",
                text("سمن,عنوان,زیرحوزه,گروه هدف,همکاران,شروع,پایان\nانجمن کتاب,کتاب‌خوانی,CUL.BOOK,CHILD,کانون سبز,1405/7/1,1405/9/30\n"));
        var door = desk.carryOut(expert, CommandKey.fresh(), new MeetingId(meeting), "d.csv",
                text("سازمان,نام,وضعیت\nانجمن کتاب,زهرا نمونه,حاضر\nانجمن کتاب,علی نمونه,حاضر\nاداره ورزش,کسی,حاضر\n"));

        assertThat(counts()).containsExactly(2L, 1L, 1L, 3L);
        assertThat(desk.log(expert, COUNTY)).extracting(run -> run.list() + " " + run.taken() + " " + run.refused())
                .containsExactlyInAnyOrder("LICENCES 2 1", "ACTIVITIES 1 0", "ATTENDANCE 3 0");
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
        assertThat(verifier.firstBreak()).as("lines written together are chained like the others").isEmpty();
        assertThatThrownBy(() -> desk.carryOut(expert, CommandKey.fresh(), new MeetingId(meeting), "d.csv", text("سازمان,نام\nانجمن کتاب,زهرا نمونه\n")))
                .as("the second time all are known").isInstanceOf(DomainException.class);

        for (var run : List.of(licences, activities, door)) {
            desk.undo(expert, CommandKey.fresh(), run);
            assertThatThrownBy(() -> desk.undo(expert, CommandKey.fresh(), run)).isInstanceOf(DomainException.class);
        }
        entities.clear();
        assertThat(counts()).containsExactly(0L, 0L, 1L, 0L);
        assertThat(verifier.firstBreak()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void whatLeavesComesBackUnchanged(SheetFormat format) {
        desk.carryOut(expert, CommandKey.fresh(), COUNTY, ImportList.LICENCES, "l.csv",
                text("سمن,مرجع صدور,سطح,حوزه,شماره پروانه,تاریخ صدور,اعتبار تا\nانجمن کتاب,'=فرمانداری,ملی,CUL,0012,1403/1/1,1406/1/1\nکانون سبز,فرمانداری,,ART,2,1403/12/30,\n"));
        desk.carryOut(expert, CommandKey.fresh(), COUNTY, ImportList.ACTIVITIES, "a.csv", text("""
                سمن,عنوان,زیرحوزه,شرح سایر,گروه هدف,همکاران,محل,شروع,پایان,شروع واقعی,پایان واقعی
                انجمن کتاب,کتاب‌خوانی,CUL.BOOK,,CHILD;TEEN,کانون سبز,مروست,1405/7/1,1405/9/30,1405/7/2,
                کانون سبز,'-کارها,OTH.OTHER,هر کاری,ALL,,,1405/5/1,1405/6/1,1405/6/5,1405/6/20
                """));
        desk.carryOut(expert, CommandKey.fresh(), new MeetingId(meeting), "d.csv", text("""
                سازمان,نام,وضعیت,ساعت ورود,شماره نامه
                انجمن کتاب,زهرا نمونه,حاضر,,
                سبزاندیشان,مریم نمونه,با تأخیر,9:05,
                اداره ورزش,,غیبت موجه,,۱۲/ب
                فرمانداری خاتم,فرماندار,حاضر,,
                ,مهمان,حاضر,,
                """));
        for (var locale : List.of(FA, Locale.ENGLISH)) {
            var licences = exports.licences(expert, NgoFilter.all(), format, true, locale);
            var activities = exports.activities(expert, COUNTY, format, true, locale);
            var door = exports.attendance(expert, new MeetingId(meeting), format, locale);
            for (var table : List.of("licence", "activity_target_group", "activity_confirmation", "activity_partner", "activity", "attendance")) {
                jdbc.sql("delete from " + table + (table.equals("licence") || table.equals("activity") ? " where ngo_id in (:ngos)"
                                : table.equals("attendance") ? " where meeting_id = :meeting" : " where activity_id in (select id from activity where ngo_id in (:ngos))"))
                        .param("ngos", List.of(books, green))
                        .param("meeting", meeting)
                        .update();
            }
            entities.clear();
            desk.carryOut(expert, CommandKey.fresh(), COUNTY, ImportList.LICENCES, "l", licences);
            desk.carryOut(expert, CommandKey.fresh(), COUNTY, ImportList.ACTIVITIES, "a", activities);
            desk.carryOut(expert, CommandKey.fresh(), new MeetingId(meeting), "d", door);

            assertThat(counts()).containsExactly(2L, 2L, 1L, 5L);
            assertThat(rows(exports.licences(expert, NgoFilter.all(), format, true, locale))).isEqualTo(rows(licences));
            assertThat(rows(exports.activities(expert, COUNTY, format, true, locale))).isEqualTo(rows(activities));
            assertThat(rows(exports.attendance(expert, new MeetingId(meeting), format, locale))).isEqualTo(rows(door));
            if (format != SheetFormat.XLSX) {
                assertThat(exports.licences(expert, NgoFilter.all(), format, true, locale)).as("byte for byte").isEqualTo(licences);
                assertThat(exports.activities(expert, COUNTY, format, true, locale)).isEqualTo(activities);
                assertThat(exports.attendance(expert, new MeetingId(meeting), format, locale)).isEqualTo(door);
            }
        }
    }

    @Test
    void aDayThatStandsInTwoColumnsIsOneDay() {
        assertThat(problems(check(ImportList.LICENCES,
                        "سمن,مرجع صدور,حوزه,شماره پروانه,تاریخ صدور,تاریخ صدور (میلادی)\nانجمن کتاب,فرمانداری,CUL,1,1403/1/1,2024-03-20\nانجمن کتاب,فرمانداری,CUL,2,1403/1/1,2024-03-21\nانجمن کتاب,فرمانداری,CUL,3,,2024-03-21\n")))
                .containsExactly("F3 exchange.Cells.otherDay");
    }

    @Test
    void aClosedMeetingTakesNoList() {
        jdbc.sql("update meeting set state = 'APPROVED' where id = ?").param(meeting).update();
        assertThatThrownBy(() -> desk.check(expert, new MeetingId(meeting), text("سازمان,نام\nانجمن کتاب,زهرا\n"))).isInstanceOf(DomainException.class);
    }

    private List<Long> counts() {
        entities.flush();
        return List.of(
                count("select count(*) from licence l where l.ngo_id in (:ngos) and :meeting is not null"),
                count("select count(*) from activity a where a.withdrawn_on is null and a.ngo_id in (:ngos) and :meeting is not null"),
                count("select count(*) from activity_partner p where p.ngo_id in (:ngos) and :meeting is not null"),
                count("select count(*) from attendance a where a.meeting_id = :meeting and 1 in (select 1 from ngo where id in (:ngos))"));
    }

    private long count(String query) {
        return jdbc.sql(query).param("ngos", List.of(books, green)).param("meeting", meeting).query(Long.class).single();
    }

    private ImportCheck check(ImportList list, String sheet) {
        return desk.check(expert, COUNTY, list, text(sheet));
    }

    private static List<String> problems(ImportCheck check) {
        return check.bad().stream().flatMap(row -> row.problems().stream()).map(problem -> problem.cell() + " " + problem.refusal().translationKey()).toList();
    }

    private static List<SheetRow> rows(byte[] content) {
        var rows = new ArrayList<SheetRow>();
        SheetFile.read(content, rows::add);
        return rows;
    }

    private void ngo(UUID id, String name, String nationalId) {
        jdbc.sql("""
                        insert into ngo (id, version, name, search_text, search_compact, county_code, primary_sector, legal_form, national_id)
                        values (?, 0, ?, ?, ?, ?, 'CUL', 'ASSOCIATION', ?)
                        """)
                .params(id, name, name, name.replace(" ", ""), COUNTY.value(), nationalId)
                .update();
    }

    private static byte[] text(String sheet) {
        return sheet.getBytes(StandardCharsets.UTF_8);
    }

    private static Actor someone(Role role, CountyCode county) {
        return new Actor(AccountId.random(), "کارشناس", "fa", Set.of(new Grant(role, new Scope.OfCounty(county))));
    }
}
