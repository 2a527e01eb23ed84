package peygir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.sample.SampleIds;

/** A line of the minutes becomes an NGO's promise, is shown to be kept and verified; and what a bad line or a nervous hand does to a form. */
class PromiseByHandTests {

    private static final String MINUTES = "meetings/" + SampleIds.bafqFirstMeeting() + "?tab=minutes";
    private static final String NGO = "کتاب‌دوستان";

    private static SampleOffice office;

    @BeforeAll
    static void open() {
        office = SampleOffice.ownedBy("promise_by_hand", "2026-11-23");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void aLineBecomesAPromiseWithEvidenceThatAnotherVerifies() {
        String promise;
        try (var expert = Visit.of(office, "expert", "en", 1366)) {
            expert.open(MINUTES);
            expert.page().getByText("Make a commitment of it").first().click();
            expert.settled();
            choose(expert, "Who promises", NGO);
            expert.page().getByLabel("Deliverable").fill("A list of the books every NGO can lend");
            expert.page().getByLabel("Measure").fill("The list stands in the system");
            expert.page().getByLabel("Due date").fill("1405/09/20");
            button(expert, "Record the commitment").click();
            expert.page().waitForURL(url -> url.contains("/commitments/") && !url.contains("/new"));
            promise = expert.path();
        }
        try (var ngo = Visit.of(office, "ngo", "en", 390)) {
            ngo.open(promise.substring(1));
            summary(ngo, "Give evidence").click();
            ngo.page().getByLabel("What does it show?").fill("The list");
            ngo.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(
                    "list.pdf", "application/pdf", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
            assertThat(ngo.page().getByText("Only PDF, Word (docx) and Excel (xlsx) files without macros and PNG, JPEG or WebP pictures are accepted.").first()).isVisible();
            ngo.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(
                    "list.pdf", "application/pdf", "%PDF-1.7 the list".getBytes(StandardCharsets.UTF_8)));
            assertThat(ngo.page().getByText("list.pdf")).isVisible();
            button(ngo, "Give as evidence").click();
            assertThat(ngo.page().getByText("The evidence was recorded.").first()).isVisible();
            ngo.open(promise.substring(1));
            assertThat(ngo.page().getByText("The list").first()).isVisible();
            summary(ngo, "Report done").click();
            button(ngo, "Report done").click();
            assertThat(ngo.page().getByText("Reported done; it now waits for verification.").first()).isVisible();
        }
        try (var governor = Visit.of(office, "governor", "en", 1366)) {
            governor.open(promise.substring(1));
            button(governor, "Verify").click();
            assertThat(governor.page().getByText("The commitment was verified.").first()).isVisible();
        }
    }

    /** The line drops in the middle of a form: nothing typed is lost, and it is saved once when the line is back. */
    @Test
    void aFormOutlivesALostConnection() {
        try (var ngo = Visit.of(office, "ngo", "en", 390).expectingNetworkErrors()) {
            ngo.open("my-ngo");
            button(ngo, "New expectation").click();
            ngo.page().getByLabel("Topic").fill("Line");
            ngo.page().context().setOffline(true);
            ngo.page().getByLabel("What you expect").fill("A line that holds");
            button(ngo, "Raise the expectation").click();
            ngo.page().context().setOffline(false);
            // The browser tries again every few seconds by itself.
            assertThat(ngo.page().locator("main p").getByText("A line that holds"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
            Assertions.assertThat(raised("A line that holds")).isOne();
        }
    }

    @Test
    void aDoubleClickIsOneExpectation() {
        try (var ngo = Visit.of(office, "ngo", "en", 1366)) {
            ngo.open("my-ngo");
            button(ngo, "New expectation").click();
            ngo.page().getByLabel("Topic").fill("Twice");
            ngo.page().getByLabel("What you expect").fill("Said once, pressed twice");
            button(ngo, "Raise the expectation").dblclick();
            assertThat(ngo.page().locator("main").getByText("Said once, pressed twice")).isVisible();
            ngo.open("my-ngo");
            Assertions.assertThat(raised("Said once, pressed twice")).isOne();
        }
    }

    private static long raised(String text) {
        return office.bean(JdbcClient.class).sql("select count(*) from expectation where text = ?").param(text).query(Long.class).single();
    }

    private static void choose(Visit visit, String label, String words) {
        var box = visit.page().getByLabel(label);
        box.fill(words);
        visit.page().locator("vaadin-combo-box-item").getByText(words).first().click();
    }

    private static Locator summary(Visit visit, String words) {
        return visit.page().locator("vaadin-details-summary").getByText(words, new Locator.GetByTextOptions().setExact(true));
    }

    private static Locator button(Visit visit, String name) {
        return visit.page().locator("vaadin-button, .press").getByText(name, new Locator.GetByTextOptions().setExact(true)).first();
    }
}
