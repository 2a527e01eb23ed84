package peygir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.sample.SampleIds;

/** A meeting's day by hand: an NGO's topic comes onto the agenda and moves with the mouse; two recorders at one door lose nothing. */
class MeetingByHandTests {

    private static final String SECOND = "meetings/" + SampleIds.bafqSecondMeeting();

    private static SampleOffice office;

    @BeforeAll
    static void open() {
        office = SampleOffice.ownedBy("meeting_by_hand", "2026-12-16");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void anNgosTopicIsTakenAndMovedByTheMouseAndTheTimeIsHeldAgainstIt() {
        try (var ngo = Visit.of(office, "ngo", "en", 390)) {
            ngo.open("my-ngo");
            button(ngo, "Propose a topic").click();
            ngo.page().getByLabel("What the meeting should speak of").fill("A mobile library");
            button(ngo, "Propose").click();
            assertThat(ngo.page().getByText("waits for the office")).isVisible();
        }
        try (var expert = Visit.of(office, "expert", "en", 1366)) {
            expert.open(SECOND + "?tab=agenda");
            button(expert, "Put “A mobile library” on the agenda").click();
            assertThat(topic(expert, 4)).containsText("A mobile library");
            expert.settled();
            drag(expert, topic(expert, 4), topic(expert, 1));
            assertThat(topic(expert, 1)).containsText("A mobile library");
            expert.page().getByLabel("Time for the meeting (minutes)").fill("60");
            expert.page().keyboard().press("Tab");
            assertThat(expert.page().getByText("40 too many")).isVisible();
        }
        try (var ngo = Visit.of(office, "ngo", "en", 390)) {
            ngo.open("my-ngo");
            assertThat(ngo.page().getByText("on the agenda of meeting 2")).isVisible();
        }
    }

    @Test
    void theArrowKeysLeadFromTheSearchThroughTheMeetings() {
        try (var director = Visit.of(office, "director", "en", 1366)) {
            director.open("meetings");
            meeting(director, 2).focus();
            director.page().keyboard().press("ArrowDown");
            assertThat(meeting(director, 3)).isFocused();
            director.open("meetings");
            director.page().getByLabel("Search meetings").focus();
            director.page().keyboard().press("ArrowDown");
            assertThat(meeting(director, 0)).isFocused();
            director.page().keyboard().press("ArrowDown");
            assertThat(meeting(director, 1)).isFocused();
            director.page().keyboard().press("ArrowUp");
            assertThat(meeting(director, 0)).isFocused();
            director.page().keyboard().press("End");
            assertThat(meeting(director, 29)).isFocused();
            meeting(director, 7).focus();
            director.page().keyboard().press("ArrowDown");
            assertThat(meeting(director, 8)).isFocused();
            assertThat(meeting(director, 30)).hasCount(0);
            button(director, "Show more").click();
            assertThat(meeting(director, 30)).isVisible();
            meeting(director, 29).focus();
            director.page().keyboard().press("ArrowDown");
            assertThat(meeting(director, 30)).isFocused();
            director.page().keyboard().press("Enter");
            director.page().waitForURL(url -> url.matches(".*/meetings/[0-9a-f-]{36}"));
        }
    }

    /** One journey: the crash finds the session as the recorders left it. */
    @Test
    void twoRecordersSeeEachOtherAndNoneWritesOverTheOtherAndADraftOutlivesTheBrowser() {
        try (var expert = Visit.of(office, "expert", "en", 1366); var governor = Visit.of(office, "governor", "en", 390)) {
            expert.open(SECOND);
            button(expert, "Record as held").click();
            expert.page().locator("vaadin-dialog").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Record as held").setExact(true)).first().click();
            assertThat(expert.page().getByText("in session").first()).isVisible();
            expert.open(SECOND + "?tab=attendance");
            governor.open(SECOND + "?tab=attendance");

            present(expert, "کتاب‌دوستان");
            // Pushed onto the other screen, long before it would look by itself; and it stays the governor's own page.
            assertThat(governor.page().getByText("NGOs: 1").first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(5_000));
            assertThat(governor.page().getByText("recorded by").first()).isVisible();
            present(governor, "نخل آفتاب");
            assertThat(expert.page().getByText("NGOs: 2").first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(5_000));
            governor.open(SECOND);
            Assertions.assertThat(governor.figure("meeting.people", SampleIds.bafqSecondMeeting().toString())).isEqualTo("2");
            aThirdHandMarksOneOfThemOtherwise(expert);
        }
        aLineIsTypedAndTheBrowserDies();
    }

    /** On another server, say, which pushes nothing here: the mark on this screen is old when the button is pressed. */
    private static void aThirdHandMarksOneOfThemOtherwise(Visit expert) {
        expert.open(SECOND + "?tab=attendance");
        expert.page().getByLabel("Name or organisation").fill("کتاب‌دوستان");
        expert.page().waitForTimeout(600);
        office.bean(JdbcClient.class)
                .sql("update attendance set state = 'EXCUSED', marked_by = 'The third hand' where meeting_id = ? and position = 1")
                .param(SampleIds.bafqSecondMeeting().value())
                .update();
        expert.page().locator(".roll-row:visible").first().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Absent").setExact(true)).click();
        assertThat(expert.page().getByText("The third hand").first()).isVisible();
        Assertions.assertThat(office.bean(JdbcClient.class)
                        .sql("select state from attendance where meeting_id = ? and position = 1")
                        .param(SampleIds.bafqSecondMeeting().value())
                        .query(String.class)
                        .single())
                .isEqualTo("EXCUSED");
    }

    private static void aLineIsTypedAndTheBrowserDies() {
        try (var expert = Visit.of(office, "expert", "en", 1366)) {
            expert.open(SECOND + "?tab=minutes");
            expert.page().getByLabel("Line", new Page.GetByLabelOptions().setExact(true)).pressSequentially("The hall is open on Thursdays");
            expert.page().waitForTimeout(4_000);
        }
        try (var expert = Visit.of(office, "expert", "en", 390)) {
            expert.open(SECOND + "?tab=minutes");
            assertThat(expert.page().getByLabel("Line", new Page.GetByLabelOptions().setExact(true))).hasValue("The hall is open on Thursdays");
        }
    }

    private static void present(Visit visit, String name) {
        var search = visit.page().getByLabel("Name or organisation");
        search.fill(name);
        assertThat(visit.page().getByText(name).first()).isVisible();
        visit.page().waitForTimeout(600);
        search.press("Enter");
        visit.settled();
    }

    /** As a hand does it: press, go there in small steps, rest a moment, let go. */
    private static void drag(Visit visit, Locator from, Locator to) {
        from.hover();
        visit.page().mouse().down();
        var target = to.boundingBox();
        visit.page().mouse().move(target.x + target.width / 2, target.y + target.height / 2, new Mouse.MoveOptions().setSteps(10));
        visit.page().waitForTimeout(300);
        to.hover();
        visit.page().mouse().up();
    }

    private static Locator topic(Visit visit, int place) {
        return visit.page().locator("ol.agenda > li").nth(place);
    }

    private static Locator meeting(Visit visit, int place) {
        return visit.page().locator("li.meeting-item > a.meeting-item-title").nth(place);
    }

    private static Locator button(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }
}
