package peygir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peygir.sample.SampleIds;

/** NGOs that do one activity together: the record is read by everyone, the lead answers on its phone. */
class JointActivityTests {

    private static SampleOffice office;

    @BeforeAll
    static void open() {
        office = SampleOffice.ownedBy("joint_activity", "2026-11-23");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @ParameterizedTest(name = "in {0} at {1}")
    @CsvSource({"fa, 1366", "fa, 390", "en, 1366", "en, 390"})
    void theRecordWithItsPartnersIsReadableByEveryone(String language, int width) {
        try (var visit = Visit.of(office, "governor", language, width)) {
            visit.open("ngos/" + SampleIds.ngo("ngo"));
            visit.page().locator("a[href^='activities/']").first().click();
            visit.settled();
            assertThat(visit.page().locator("#partners")).isVisible();
            visit.picture("joint-activity").persianDigitsOnly().fitsTheScreen().accessible();
        }
    }

    @Test
    void theLeadAcceptsWhoAskedToJoinAndThePartnerIsNamedBelowTheActivity() {
        try (var phone = Visit.of(office, "ngo", "fa", 390)) {
            phone.open("my-ngo");
            phone.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("می‌پذیریم: انجمن شعر و ادب نخلستان بافق").setExact(true)).click();
            phone.settled();
            assertThat(phone.page().locator("#activities").getByText("با همکاری: انجمن شعر و ادب نخلستان بافق")).isVisible();
            phone.picture("joined").persianDigitsOnly().fitsTheScreen().accessible();
        }
    }
}
