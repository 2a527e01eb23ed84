package peygir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A county's list as it lies on somebody's desk: tried, its wrong cells named, a word explained, corrected, taken once, and taken back. */
class ImportByHandTests {

    private static final String HEADINGS = "فهرست سمن‌های شهرستان\n\nنام سمن,موضوع فعالیت,شناسه ملی,تلفن,تاریخ تأسیس\n";

    private static SampleOffice office;

    @BeforeAll
    static void open() {
        office = SampleOffice.ownedBy("import_by_hand", "2026-11-23");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void aListWithErrorsIsCorrectedAndTakenOnce() {
        try (var expert = Visit.of(office, "expert", "fa", 1366)) {
            expert.open("import");
            send(expert, "ترانه‌های محلی بافق,نجوم,,,\nسپیدار کویر,فرهنگی,شناسه,,۱۴۰۴/۱۲/۳۰\nکانون آفتاب کویر,هنری,,۰۳۵۳۲۶۰۰۰۰۰,۱۳۹۸/۲/۳\n");
            assertThat(expert.page().getByText("این روز در تقویم نیست").or(expert.page().locator("table").getByText("E5")).first()).isVisible();
            assertThat(expert.page().locator("table").getByText("C5")).isVisible();
            assertThat(expert.page().locator("table").getByText("B4")).isVisible();
            expert.picture("expert-import-with-problems").persianDigitsOnly().fitsTheScreen().accessible();

            // The word nobody knew is explained; the file is tried again by itself.
            var word = expert.page().getByLabel("حوزهٔ «نجوم» یعنی");
            word.click();
            word.fill("علمی");
            expert.page().locator("vaadin-combo-box-item:visible").getByText("علمی و آموزشی").click();
            expert.settled();
            assertThat(expert.page().getByText("ثبت ۲ سطر")).isVisible();

            send(expert, "ترانه‌های محلی بافق,نجوم,,,\nسپیدار کویر,فرهنگی,,,۱۴۰۴/۱۲/۲۹\nکانون آفتاب کویر,هنری,,۰۳۵۳۲۶۰۰۰۰۰,۱۳۹۸/۲/۳\n");
            expert.page().getByText("ثبت ۳ سطر").dblclick();
            assertThat(expert.page().locator("table").getByText("list.csv")).isVisible();
            Assertions.assertThat(registered()).isEqualTo(3);
            expert.picture("expert-import-log").persianDigitsOnly().fitsTheScreen().accessible();
        }
        try (var expert = Visit.of(office, "expert", "en", 390)) {
            expert.open("import?list=licences");
            expert.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("a.xlsm", "application/zip", "PK".getBytes(StandardCharsets.UTF_8)));
            assertThat(expert.page().locator(".field-problem")).not().isEmpty();
            send(expert, "سپیدار کویر,CUL,,,\n");
            assertThat(expert.page().locator(".field-problem")).containsText("No row names the columns");
            expert.picture("expert-import-refused").fitsTheScreen().accessible();

            expert.open("import");
            send(expert, "سپیدار کویر,CUL,,,\nیک انجمن تازه,Falconry,,,\n");
            assertThat(expert.page().getByText("The sector “Falconry” means").first()).isVisible();
            expert.picture("expert-import-on-a-phone").fitsTheScreen().accessible();

            expert.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo the import of list.csv")).click();
            assertThat(expert.page().getByText("The import was undone.").first()).isVisible();
            Assertions.assertThat(registered()).isZero();
        }
    }

    private static void send(Visit visit, String rows) {
        visit.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("list.csv", "text/csv", (HEADINGS + rows).getBytes(StandardCharsets.UTF_8)));
        visit.settled();
    }

    private static long registered() {
        return office.bean(JdbcClient.class)
                .sql("select count(*) from ngo where name in ('ترانه‌های محلی بافق', 'سپیدار کویر', 'کانون آفتاب کویر')")
                .query(Long.class)
                .single();
    }
}
