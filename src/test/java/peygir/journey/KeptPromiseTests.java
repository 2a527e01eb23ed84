package peygir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import peygir.sample.SampleIds;

/**
 * The real first meeting to its kept promise, by hand and in the browser: an NGO answers and adds what it can offer
 * and expects, the expert holds the second meeting, the governor approves its minutes, and the promise has proven itself.
 */
class KeptPromiseTests {

    private static final String SECOND = "meetings/" + SampleIds.bafqSecondMeeting();
    private static final String BAFQ = "2102";

    @Test
    void thePromisedSecondMeetingIsHeldMinutedApprovedAndSoKept() {
        try (var office = SampleOffice.ownedBy("kept_promise", "2026-12-16")) {
            theNgoAnswersAndSpeaksForItself(office);
            theExpertHoldsTheMeeting(office);
            theGovernorApproves(office);
            thePromiseHasProvenItself(office);
        }
    }

    private static void theNgoAnswersAndSpeaksForItself(SampleOffice office) {
        try (var ngo = Visit.of(office, "ngo", "en", 390)) {
            ngo.open("my-ngo");
            button(ngo, "We come").click();
            assertThat(ngo.page().getByText("Our answer: Coming")).isVisible();

            button(ngo, "New expectation").click();
            ngo.page().getByLabel("Topic").fill("Hall");
            ngo.page().getByLabel("What you expect").fill("<b>A hall</b> in the evenings");
            button(ngo, "Raise the expectation").click();
            // Markup in a text is text.
            assertThat(ngo.page().getByText("<b>A hall</b> in the evenings")).isVisible();

            button(ngo, "New capacity").click();
            button(ngo, "Declare the capacity").click();
            assertThat(ngo.page().getByText("Please fill this in.").first()).isVisible();
            ngo.page().getByLabel("Description").fill("Twelve volunteers");
            button(ngo, "Declare the capacity").click();
            assertThat(ngo.page().getByText("Twelve volunteers")).isVisible();
            ngo.open("my-ngo");
            assertThat(ngo.page().getByText("Twelve volunteers")).isVisible();
        }
    }

    private static void theExpertHoldsTheMeeting(SampleOffice office) {
        try (var expert = Visit.of(office, "expert", "en", 1366)) {
            expert.open(SECOND);
            button(expert, "Record as held").click();
            inDialog(expert, "Record as held").click();
            expert.settled();
            expert.open(SECOND + "?tab=attendance");
            var search = expert.page().getByLabel("Name or organisation");
            for (var name : new String[] {"کتاب‌دوستان", "نخل آفتاب"}) {
                search.fill(name);
                // The list has narrowed to the one that was typed.
                assertThat(expert.page().getByText(name).first()).isVisible();
                expert.page().waitForTimeout(600);
                search.press("Enter");
                expert.settled();
            }
            assertThat(expert.page().getByText("NGOs: 2").first()).isVisible();
            button(expert, "Close the session").click();
            var counted = expert.page().getByLabel("People counted in the room");
            counted.fill("1");
            inDialog(expert, "Close the session").click();
            assertThat(expert.page().getByText("cannot be represented by").first()).isVisible();
            // Digits of the Persian keyboard are taken as well.
            counted.fill("۲");
            inDialog(expert, "Close the session").click();
            assertThat(expert.page().getByText("Minutes in draft").first()).isVisible();
            expert.open(SECOND + "?tab=minutes");
            expert.page().getByLabel("Line", new Page.GetByLabelOptions().setExact(true)).fill("The calendar of the season is shared with all NGOs.");
            button(expert, "Add the line").click();
            assertThat(expert.page().getByText("The calendar of the season is shared with all NGOs.").first()).isVisible();
            button(expert, "Send the minutes round").click();
            inDialog(expert, "Send the minutes round").click();
            assertThat(expert.page().getByText("minutes circulated").first()).isVisible();
        }
    }

    private static void theGovernorApproves(SampleOffice office) {
        try (var governor = Visit.of(office, "governor", "en", 1366)) {
            governor.open("county");
            that(governor.figure("commitment.open", BAFQ)).isEqualTo("1");
            governor.open(SECOND);
            button(governor, "Approve the minutes").click();
            inDialog(governor, "Approve the minutes").click();
            assertThat(governor.page().getByText("minutes approved").first()).isVisible();
        }
    }

    private static void thePromiseHasProvenItself(SampleOffice office) {
        try (var director = Visit.of(office, "director", "en", 1366)) {
            director.open("county/" + BAFQ);
            that(director.figure("commitment.open", BAFQ)).isEqualTo("0");
            that(director.figure("commitment.overdue", BAFQ)).isEqualTo("0");
            that(director.figure("cadence.held", BAFQ)).isEqualTo("1");
            that(director.figure("cadence.on-time", BAFQ)).isEqualTo("1");
            director.open("commitments/" + SampleIds.bafqPromise());
            assertThat(director.page().getByText("verified").first()).isVisible();
        }
    }

    private static AbstractStringAssert<?> that(String value) {
        return Assertions.assertThat(value);
    }

    private static Locator button(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    private static Locator inDialog(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
