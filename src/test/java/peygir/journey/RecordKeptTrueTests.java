package peygir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.sample.SampleIds;

/**
 * A representative keeps the NGO's record true on a phone: one page, nine touches, three fields. A minute is short for
 * that many and no more; how long the browser took is told, not asserted, since it says more of the machine.
 */
class RecordKeptTrueTests {

    private static SampleOffice office;

    private final List<String> touches = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();

    @BeforeAll
    static void open() {
        office = SampleOffice.ownedBy("record_kept_true", "2026-11-23");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void onOnePageWithNineTouches() {
        try (var ngo = Visit.of(office, "ngo", "fa", 390)) {
            var page = ngo.page();
            page.setViewportSize(390, 800);
            page.onFrameNavigated(frame -> pages.add(frame.url()));
            Assertions.assertThat(ngo.path()).as("the home after signing in").isEqualTo("/my-ngo");
            var began = Instant.now();

            touch(ngo, button(page, "می‌آییم"));
            assertThat(page.getByText("پاسخ ما: می‌آید").or(page.getByText("پاسخ ما:")).first()).isVisible();

            touch(ngo, page.locator("#activities button:has-text('هنوز درست است')").first());
            assertThat(page.locator("#activities").getByText("آخرین تأیید: امروز").first()).isVisible();

            touch(ngo, button(page, "مشخصات هنوز درست است"));
            touch(ngo, button(page, "ویرایش راه‌های تماس"));
            page.getByLabel("تلفن", new Page.GetByLabelOptions().setExact(true)).fill("۰۳۵۳۲۴۲۰۰۰۰");
            touch(ngo, button(page, "ذخیره"));
            assertThat(page.getByText("مشخصات ذخیره شد.").first()).isVisible();

            touch(ngo, button(page, "ظرفیت تازه"));
            page.getByLabel("شرح ظرفیت").fill("سه دوچرخهٔ کتابخانهٔ سیار");
            touch(ngo, button(page, "ثبت ظرفیت"));
            assertThat(page.getByText("سه دوچرخهٔ کتابخانهٔ سیار").first()).isVisible();

            touch(ngo, page.locator("#capacities button:has-text('هنوز درست است')").first());
            touch(ngo, page.locator("#expectations button:has-text('هنوز درست است')").first());

            System.out.printf("A record was kept true with %d touches on %d page(s) in %.1f s%n",
                    touches.size(), 1 + pages.size(), Duration.between(began, Instant.now()).toMillis() / 1000.0);
            Assertions.assertThat(touches).hasSize(9);
            Assertions.assertThat(pages).as("pages that were opened on the way").isEmpty();
            ngo.picture("record-kept-true").persianDigitsOnly().fitsTheScreen();
        }
        var jdbc = office.bean(JdbcClient.class);
        var id = SampleIds.ngo("ngo").value();
        Assertions.assertThat(one(jdbc, "select phone from ngo where id = '" + id + "'")).isEqualTo("+983532420000");
        Assertions.assertThat(one(jdbc, "select min(reply) from invitation where reply <> 'PENDING' and ngo_id = '" + id + "'")).isEqualTo("YES");
        Assertions.assertThat(one(jdbc, "select max(confirmed_on) from activity where ngo_id = '" + id + "'")).isEqualTo("2026-11-23");
        Assertions.assertThat(one(jdbc, "select count(*) from capacity where ngo_id = '" + id + "' and declared_on = '2026-11-23'")).isEqualTo("1");
        Assertions.assertThat(one(jdbc, "select count(*) from capacity where ngo_id = '" + id + "' and confirmed_on = '2026-11-23'")).isEqualTo("2");
        Assertions.assertThat(one(jdbc, "select count(*) from expectation where ngo_id = '" + id + "' and confirmed_on = '2026-11-23'")).isEqualTo("1");
    }

    /** The office reads what was and what should be, and decides; the NGO reads what became of it. */
    @Test
    void aChangeOfTheNameWaitsForTheOfficeAndIsThenThere() {
        try (var ngo = Visit.of(office, "ngo2", "fa", 390)) {
            var page = ngo.page();
            var proposed = page.locator(".profile-changes .item", new Page.LocatorOptions().setHasText("مؤسسه نخل آفتاب"));
            propose(page, "مؤسسه نخل آفتاب");
            assertThat(proposed).containsText("در انتظار تصمیم دفتر");
            proposed.locator("button").click();
            assertThat(proposed).hasCount(0);

            propose(page, "مؤسسه نخل آفتاب بافق");
            assertThat(proposed).containsText("در انتظار تصمیم دفتر");
            ngo.picture("change-proposed");
        }
        try (var governor = Visit.of(office, "governor", "fa", 1366)) {
            var page = governor.page();
            governor.open("inbox");
            page.getByText("پیشنهاد تغییر مشخصات").first().click();
            page.waitForURL(url -> url.contains("/ngos/"));
            governor.settled();
            assertThat(page.getByText("مؤسسه نخل آفتاب بافق").first()).isVisible();
            governor.picture("change-to-decide");
            page.locator(".profile-changes .item", new Page.LocatorOptions().setHasText("مؤسسه نخل آفتاب بافق"))
                    .locator("button:has-text('پذیرش')")
                    .click();
            assertThat(page.getByText("مشخصات تغییر کرد.").first()).isVisible();
            assertThat(page.locator("h1")).hasText("مؤسسه نخل آفتاب بافق");
        }
    }

    private static void propose(Page page, String name) {
        button(page, "ویرایش مشخصات").click();
        page.getByLabel("نام سمن").fill(name);
        button(page, "ذخیره").click();
    }

    /** What one NGO expects and another offers is told to both, and becomes a commitment when both agree. */
    @Test
    void twoNgosAreToldOfEachOtherAndACommitmentComesOfIt() {
        try (var expert = Visit.of(office, "expert", "fa", 1366)) {
            expert.open("introductions").picture("introductions").persianDigitsOnly().fitsTheScreen().accessible();
            assertThat(expert.page().locator(".facts-list").first()).isVisible();
            button(expert.page(), "معرفی به هم").first().click();
            assertThat(expert.page().getByText("به هر دو گفته شد.").first()).isVisible();
            expert.picture("introductions-sent");
        }
        try (var ngo = Visit.of(office, "ngo", "fa", 390)) {
            ngo.open("my-ngo").picture("my-ngo-introduced");
            button(ngo.page(), "می‌پذیریم").click();
            assertThat(ngo.page().getByText("پاسخ شما به دفتر رسید.").first()).isVisible();
            ngo.open("experience").picture("experience").persianDigitsOnly().fitsTheScreen().accessible();
        }
    }

    /** The line breaks while a note is on its way: what was typed stays, and when the line is back it is published once. */
    @Test
    void aNoteSentWhileTheLineBreaksArrivesOnce() {
        try (var ngo = Visit.of(office, "ngo", "fa", 390).expectingNetworkErrors()) {
            var page = ngo.page();
            button(page, "یادداشت تازه").click();
            page.getByLabel("عنوان", new Page.GetByLabelOptions().setExact(true)).fill("یادداشت در راه");
            page.getByLabel("چه آموختیم").fill("خط که قطع شد، نوشته ماند");
            ngo.settled();
            page.context().setOffline(true);
            button(page, "انتشار").click();
            page.waitForTimeout(1500);
            assertThat(page.getByLabel("چه آموختیم")).hasValue("خط که قطع شد، نوشته ماند");

            page.context().setOffline(false);
            assertThat(page.getByText("یادداشت منتشر شد.").first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        }
        Assertions.assertThat(one(office.bean(JdbcClient.class), "select count(*) from experience_note where title = 'یادداشت در راه'")).isEqualTo("1");
    }

    private void touch(Visit visit, Locator what) {
        touches.add(what.first().innerText());
        what.first().click();
        visit.settled();
    }

    private static Locator button(Page page, String words) {
        return page.locator(
                        ":is(vaadin-button, button):has-text('%1$s'), :is(vaadin-button, button)[aria-label='%1$s']".formatted(words))
                .first();
    }

    private static String one(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
