package peygir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.sample.SampleIds;

/** What may not be is refused in clear words beside its cause, and nothing typed is lost. On the day of the second meeting. */
class RefusedInTheBrowserTests {

    private static final String FIRST = "meetings/" + SampleIds.bafqFirstMeeting();
    private static final String SECOND = "meetings/" + SampleIds.bafqSecondMeeting();
    private static final String PROMISE = "commitments/" + SampleIds.bafqPromise();

    private static final String BAFQ = "2102";

    private static SampleOffice office;

    @BeforeAll
    static void open() {
        office = SampleOffice.ownedBy("refused", "2026-12-16");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    /** One journey: each refusal stands where the one before left the meeting. */
    @Test
    void aMeetingIsNotClosedWithoutAttendanceNorNumberedTwiceNorWrittenInAfterItsApproval() {
        try (var expert = Visit.of(office, "expert", "en", 1366); var late = Visit.of(office, "expert", "en", 1366)) {
            expert.open(SECOND);
            button(expert, "Record as held").click();
            inDialog(expert, "Record as held").click();
            expert.open(SECOND);
            button(expert, "Close the session").click();
            var counted = expert.page().getByLabel("People counted in the room");
            counted.fill("31");
            inDialog(expert, "Close the session").click();
            assertThat(expert.page().getByText("Record who attended first: a meeting without anybody present cannot be closed.").first()).isVisible();
            assertThat(counted).hasValue("31");
            expert.page().keyboard().press("Escape");

            expert.open(SECOND + "?tab=attendance");
            var search = expert.page().getByLabel("Name or organisation");
            search.fill("کتاب‌دوستان");
            expert.page().waitForTimeout(600);
            search.press("Enter");
            assertThat(expert.page().getByText("NGOs: 1").first()).isVisible();

            button(expert, "Close the session").click();
            expert.page().getByLabel("People counted in the room").fill("1");
            inDialog(expert, "Close the session").click();
            assertThat(expert.page().getByText("Minutes in draft").first()).isVisible();
            expert.open(SECOND + "?tab=minutes");
            line(expert, "The first decision is recorded in the minutes.");
            line(expert, "The second decision is recorded in the minutes.");
            var next = office.bean(JdbcClient.class)
                    .sql("select coalesce(max(number), 0) + 1 from resolution where office_id = ?")
                    .param(SampleIds.governorate(BAFQ).value())
                    .query(String.class)
                    .single();
            numbered(expert, next);
            assertThat(expert.page().getByText("The decision has its number.").first()).isVisible();
            numbered(expert, next);
            assertThat(expert.page().getByText("exists already, or its number has passed").first()).isVisible();
            expert.page().keyboard().press("Escape");

            // The other window still shows the minutes as a draft when they are approved.
            late.open(SECOND + "?tab=minutes");
            late.page().getByLabel("Line", new Page.GetByLabelOptions().setExact(true)).fill("One more line, after all.");
            expert.open(SECOND);
            button(expert, "Send the minutes round").click();
            inDialog(expert, "Send the minutes round").click();
            assertThat(expert.page().getByText("minutes circulated").first()).isVisible();
            try (var governor = Visit.of(office, "governor", "en", 1366)) {
                governor.open(SECOND);
                button(governor, "Approve the minutes").click();
                inDialog(governor, "Approve the minutes").click();
                assertThat(governor.page().getByText("minutes approved").first()).isVisible();
            }
            button(late, "Add the line").click();
            assertThat(late.page().getByText("approved").first()).isVisible();
            assertThat(late.page().getByLabel("Line", new Page.GetByLabelOptions().setExact(true))).hasValue("One more line, after all.");
            Assertions.assertThat(office.bean(JdbcClient.class).sql("select count(*) from minute_line where text like 'One more line%'").query(Long.class).single())
                    .isZero();
        }
    }

    @Test
    void aDueDateIsNotMovedIntoThePast() {
        try (var governor = Visit.of(office, "governor", "en", 1366)) {
            var promise = overdue();
            governor.open("commitments/" + promise);
            summary(governor, "Reschedule").click();
            governor.page().getByLabel("New due date").fill("1405/07/01");
            governor.page().getByLabel("Reason", new Page.GetByLabelOptions().setExact(true)).first().fill("It was forgotten");
            button(governor, "Change the due date").click();
            assertThat(governor.page().getByText("The date must not be before").first()).isVisible();
            assertThat(governor.page().getByLabel("Reason", new Page.GetByLabelOptions().setExact(true)).first()).hasValue("It was forgotten");
            Assertions.assertThat(office.bean(JdbcClient.class).sql("select count(*) from due_change where commitment_id = ?").param(promise).query(Long.class).single())
                    .isZero();
        }
    }

    @Test
    void evidenceOverTheLimitIsRefusedAndTheWordsStay() {
        try (var governor = Visit.of(office, "governor", "en", 1366)) {
            governor.open("commitments/" + overdue());
            summary(governor, "Give evidence").click();
            governor.page().getByLabel("What does it show?").fill("A very large report");
            governor.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("report.pdf", "application/pdf", new byte[5 * 1024 * 1024 + 1]));
            assertThat(governor.page().getByText("A file may have at most 5 MB.").first()).isVisible();
            assertThat(governor.page().getByLabel("What does it show?")).hasValue("A very large report");
        }
    }

    @Test
    void aFileThatIsNoDocumentIsRefusedByItsContentAndTheWordsStay() {
        try (var governor = Visit.of(office, "governor", "en", 1366)) {
            governor.open("commitments/" + overdue());
            summary(governor, "Give evidence").click();
            governor.page().getByLabel("What does it show?").fill("A page that says it is a report");
            governor.page().locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload("report.pdf", "application/pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)));
            assertThat(governor.page().getByText("Only PDF, Word (docx)").first()).isVisible();
            assertThat(governor.page().getByLabel("What does it show?")).hasValue("A page that says it is a report");
        }
    }

    @Test
    void nobodyVerifiesWhatTheyReportedThemselves() {
        var promise = overdue();
        try (var governor = Visit.of(office, "governor", "en", 1366); var before = Visit.of(office, "governor", "en", 1366)) {
            governor.open("commitments/" + promise);
            summary(governor, "Give evidence").click();
            governor.page().getByLabel("What does it show?").fill("The letter");
            governor.page().getByLabel("Address").fill("https://bafq.example/letter");
            button(governor, "Give as evidence").click();
            assertThat(governor.page().getByText("The evidence was recorded.").first()).isVisible();
            governor.open("commitments/" + promise);
            summary(governor, "Report done").click();
            // The fold is called like its button, which is made when the fold opens.
            governor.page().locator(".deed-form vaadin-button").getByText("Report done").click();
            assertThat(governor.page().getByText("Reported done; it now waits for verification.").first()).isVisible();
            before.open("commitments/" + promise);
            assertThat(before.page().getByText("Verify or return")).hasCount(0);
            Assertions.assertThat(state(promise)).isEqualTo("REPORTED_DONE");
        }
        try (var expert = Visit.of(office, "expert", "en", 1366)) {
            expert.open("commitments/" + promise);
            assertThat(expert.page().getByText("Verify or return").first()).isVisible();
        }
    }

    @Test
    void anotherOfficesRecordDoesNotExistHere() {
        var foreign = office.bean(JdbcClient.class).sql("select id from commitment where county_code = '2104' limit 1").query(String.class).single();
        try (var governor = Visit.of(office, "governor", "en", 1366)) {
            for (var page : new String[] {"commitments/" + foreign, "meetings/" + SampleIds.meeting("2104", 1), "county/2104", "commitments/" + "0".repeat(36)}) {
                governor.open(page);
                assertThat(governor.page().getByText("There is no such page").first()).isVisible();
            }
        }
    }

    /** A promise of Bafq whose day has passed, made a moment ago for this purpose. */
    private static UUID overdue() {
        var id = UUID.randomUUID();
        office.bean(JdbcClient.class)
                .sql("""
                        insert into commitment (id, version, county_code, office_id, text, deliverable, measure, original_due, current_due, made_on, state, said_by)
                        select :id, 0, county_code, office_id, 'A hall for the NGOs', 'The key', 'The receipt', '2026-12-10', '2026-12-10', made_on, 'ACCEPTED', said_by
                        from commitment where id = :like
                        """)
                .param("id", id)
                .param("like", SampleIds.bafqPromise().value())
                .update();
        return id;
    }

    private static String state(UUID promise) {
        return office.bean(JdbcClient.class).sql("select state from commitment where id = ?").param(promise).query(String.class).single();
    }

    private static void line(Visit visit, String words) {
        visit.page().getByLabel("Line", new Page.GetByLabelOptions().setExact(true)).fill(words);
        visit.page().locator(".line-form vaadin-radio-button").getByText("Decision").click();
        button(visit, "Add the line").click();
        assertThat(visit.page().locator("main li, main p").getByText(words).first()).isVisible();
    }

    private static void numbered(Visit visit, String number) {
        visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Number from paper")).first().click();
        visit.page().getByLabel("Number on paper").fill(number);
        inDialog(visit, "Save the number").click();
    }

    private static Locator summary(Visit visit, String words) {
        return visit.page().locator("vaadin-details-summary").getByText(words, new Locator.GetByTextOptions().setExact(true));
    }

    private static Locator button(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    private static Locator inDialog(Visit visit, String name) {
        return visit.page().locator("vaadin-dialog-overlay, vaadin-dialog, vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
