package peygir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.sample.SampleIds;

/** People come by links their office hands them, on their phones; and are gone when the office says so. */
class NewRepresentativeTests {

    private static final String NGO = "ngos/" + SampleIds.ngo("ngo");
    private static final String GOOD = "کوه باران دفتر پنجره ۸۲";

    private static SampleOffice office;

    @BeforeAll
    static void open() {
        office = SampleOffice.ownedBy("new_representative", "2026-11-23");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void whoWasInvitedComesByThePhoneAndIsGoneWhenTheOfficeEndsIt() {
        try (var expert = Visit.of(office, "expert", "fa", 1366); var phone = Visit.stranger(office, "fa", 390)) {
            expert.open(NGO);
            expert.picture("representatives-before");
            var link = invite(expert, "سمیرا نیک‌اندیش");
            expert.picture("representatives-invited").persianDigitsOnly().accessible();

            phone.page().navigate(link);
            phone.picture("claim").persianDigitsOnly().fitsTheScreen().accessible();
            phone.page().fill("#name", "samira.۱۴");
            phone.page().fill("#password", "salam123456");
            phone.page().fill("#again", "salam123456");
            phone.page().click("button[type=submit]");
            assertThat(phone.page().locator("#password-refusal")).isVisible();
            Assertions.assertThat(phone.page().inputValue("#name")).as("nothing typed is lost").isEqualTo("samira.۱۴");
            phone.picture("claim-refused").persianDigitsOnly().fitsTheScreen().accessible();
            phone.page().fill("#password", GOOD);
            phone.page().fill("#again", GOOD);
            phone.page().click("button[type=submit]");
            phone.settled();
            phone.page().waitForURL(url -> url.contains("/my-ngo?ngo="));
            assertThat(phone.page().locator("h1").first()).containsText("کتاب‌دوستان");
            phone.picture("claimed-home").persianDigitsOnly().fitsTheScreen().accessible();

            expert.open(NGO);
            button(expert, "پایان نمایندگی: سمیرا نیک‌اندیش").click();
            expert.settled();
            expert.page().locator("vaadin-confirm-dialog").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("پایان نمایندگی").setExact(true)).click();
            assertThat(expert.page().getByText("سمیرا نیک‌اندیش دیگر نمایندهٔ این سمن نیست.").first()).isVisible();

            phone.page().getByText("ویرایش").first().click();
            assertThat(phone.page().locator("vaadin-notification-card").first()).isVisible();
            phone.expectingWhatIsGone().page().reload();
            phone.settled();
            assertThat(phone.page().locator("h1").first()).containsText("چنین صفحه‌ای نیست");
            phone.open("");
            assertThat(phone.page().locator("h1").first()).containsText("اکنون چیزی برای این حساب باز نیست");
            phone.picture("nothing-open").persianDigitsOnly().fitsTheScreen().accessible();
        }
    }

    @Test
    void aRepresentativeInvitesAnotherWhoLeavesAgain() {
        try (var ngo = Visit.of(office, "ngo.taft", "fa", 390); var second = Visit.stranger(office, "fa", 390)) {
            ngo.open("my-ngo");
            var link = invite(ngo, "همکار تازه");
            ngo.picture("own-representatives").persianDigitsOnly().fitsTheScreen().accessible();
            second.page().navigate(link);
            second.page().fill("#name", "colleague.taft");
            second.page().fill("#password", GOOD);
            second.page().fill("#again", GOOD);
            second.page().click("button[type=submit]");
            second.settled();
            second.page().waitForURL(url -> url.contains("/my-ngo?ngo="));
            assertThat(button(second, "دعوت نماینده")).hasCount(0);
            button(second, "کناره‌گیری می‌کنم: همکار تازه").click();
            second.settled();
            second.page().locator("vaadin-confirm-dialog").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("کناره‌گیری می‌کنم").setExact(true)).click();
            assertThat(second.page().locator("h1").first()).containsText("اکنون چیزی برای این حساب باز نیست");
        }
    }

    @Test
    void whoSpeaksForTwoNgosGoesFromOneToTheOtherInTheFrame() {
        try (var expert = Visit.of(office, "expert", "fa", 1366)) {
            expert.open("ngos/" + SampleIds.ngo("ngo2"));
            var link = invite(expert, "نماینده‌ای که حساب دارد");
            try (var phone = Visit.stranger(office, "fa", 390)) {
                phone.page().navigate(link);
                phone.page().getByText("از پیش حساب دارم").click();
                phone.picture("claim-own").persianDigitsOnly().fitsTheScreen().accessible();
                phone.page().fill("#name", "ngo");
                phone.page().fill("#password", "wrong");
                phone.page().click("button[type=submit]");
                assertThat(phone.page().locator(".note")).containsText("درست نیست");
                phone.page().fill("#password", SampleOffice.PASSWORD);
                phone.page().click("button[type=submit]");
                phone.settled();
                assertThat(phone.page().locator("h1").first()).containsText("نخل آفتاب");
                phone.picture("two-ngos").persianDigitsOnly().fitsTheScreen().accessible();
                phone.page().locator(".shell-ngo").click();
                phone.page().getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("انجمن کتاب‌دوستان کویر بافق")).click();
                phone.page().waitForURL(url -> url.endsWith("my-ngo?ngo=" + SampleIds.ngo("ngo")));
                assertThat(phone.page().locator("h1").first()).containsText("کتاب‌دوستان");
            }
            try (var desk = Visit.of(office, "ngo", "en", 1366)) {
                desk.open("my-ngo?ngo=" + SampleIds.ngo("ngo2")).picture("two-ngos").fitsTheScreen().accessible();
            }
        }
    }

    @ParameterizedTest(name = "in {0} at {1}")
    @CsvSource({"fa, 1366", "fa, 390", "en, 1366", "en, 390"})
    void thePagesBehindLinksAreReadableByEveryone(String language, int width) {
        String claim;
        String reset;
        try (var admin = Visit.of(office, "admin", "en", 1366)) {
            admin.open("admin");
            button(admin, "Invite somebody").click();
            admin.page().getByLabel("Name and office of the person").fill(width == 390 ? "ممیز همراه" : "ممیز رومیزی");
            button(admin, "Make the account and the link").click();
            claim = address(admin);
            admin.open("admin?q=liaison");
            admin.page().getByText("Link for a new password").first().click();
            reset = address(admin);
            admin.picture("admin-link-" + width).accessible();
        }
        try (var stranger = Visit.stranger(office, language, width)) {
            stranger.page().locator(".forgotten summary").click();
            stranger.picture("sign-in-forgotten").persianDigitsOnly().fitsTheScreen().accessible();
            stranger.page().navigate(claim);
            stranger.picture("claim-account").persianDigitsOnly().fitsTheScreen().accessible();
            stranger.page().navigate(reset);
            stranger.picture("reset").persianDigitsOnly().fitsTheScreen().accessible();
        }
        try (var liaison = Visit.of(office, "liaison", language, width)) {
            liaison.open("password").picture("password").persianDigitsOnly().fitsTheScreen().accessible();
            liaison.open("password?done").picture("password-done").persianDigitsOnly().fitsTheScreen().accessible();
        }
        try (var late = Visit.stranger(office, language, width).expectingWhatIsGone()) {
            office.bean(JdbcClient.class).sql("update one_time_link set withdrawn_at = now() where used_at is null").update();
            late.page().navigate(claim);
            assertThat(late.page().locator("h1")).hasText(language.equals("fa") ? "این پیوند دیگر چیزی را باز نمی‌کند" : "This link does not open anything");
            late.picture("link-closed").persianDigitsOnly().fitsTheScreen().accessible();
        }
    }

    private static String invite(Visit office, String person) {
        button(office, "دعوت نماینده").click();
        office.settled();
        office.page().getByLabel("نام شخص").fill(person);
        office.page().getByLabel("سمت", new GetByLabelOptions().setExact(true)).fill("مدیرعامل");
        office.settled().picture("representative-form");
        button(office, "ثبت و ساختن پیوند").click();
        return address(office);
    }

    private static String address(Visit visit) {
        var field = visit.page().locator(".issued-link vaadin-text-field input");
        field.waitFor();
        return field.inputValue();
    }

    private static Locator button(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
