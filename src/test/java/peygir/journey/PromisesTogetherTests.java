package peygir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.sample.SampleIds;

/** An expert whose minutes hold several promises: one way there, a form each, one press. */
class PromisesTogetherTests {

    private static SampleOffice office;

    @BeforeAll
    static void twoPromisesAreInTheMinutes() {
        office = SampleOffice.ownedBy("promises_together", "2026-11-23");
        var position = 100;
        for (var promised : List.of("ادارهٔ ورزش سالن را تا پایان آذر در اختیار می‌گذارد", "فرمانداری فهرست مراکز را می‌فرستد")) {
            office.bean(JdbcClient.class).sql("insert into minute_line (id, meeting_id, position, kind, text) values (?, ?, ?, 'COMMITMENT', ?)")
                    .params(UUID.randomUUID(), SampleIds.bafqFirstMeeting().value(), position++, promised)
                    .update();
        }
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({"fa, 1366", "fa, 390", "en, 1366", "en, 390"})
    void theirFormsAreReadableByEveryone(String language, int width) {
        try (var expert = Visit.of(office, "expert", language, width)) {
            expert.open("commitments/new?meeting=" + SampleIds.bafqFirstMeeting()).picture("expert-promises-together").persianDigitsOnly().fitsTheScreen().accessible();
        }
    }

    @Test
    void theMinutesLeadThereAndThePageSaysWhatEachLacks() {
        try (var expert = Visit.of(office, "expert", "en", 1366)) {
            expert.open("meetings/" + SampleIds.bafqFirstMeeting() + "?tab=minutes");
            expert.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Record 2 promises together")).click();
            assertThat(expert.page().getByText("Record this one")).hasCount(2);
            expert.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record them together")).click();
            assertThat(expert.page().getByText("This commitment is not verifiable.")).hasCount(2);
        }
    }
}
