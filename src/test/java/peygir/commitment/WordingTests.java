package peygir.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peygir.shared.CountyCode;
import peygir.shared.OfficeId;

class WordingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 16);
    private static final Promiser OFFICE = new Promiser.ByOffice(OfficeId.random());

    @Test
    void aPromiseThatNamesOwnerDeliverableMeasureAndDayIsVerifiable() {
        assertThat(Wording.objectionsTo(promise(OFFICE, "نشست دوم برگزار می‌شود", "نشست دوم", "صورتجلسه", DAY))).isEmpty();
    }

    @Test
    void everythingThatLacksIsSaidAtOnce() {
        assertThat(Wording.objectionsTo(promise(null, "پیگیری شود", "", "", null))).containsExactly(Wording.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"موضوع سالن پیگیری شود", "موضوع سالن پيگيري شود.", "درخواست بررسی شود", "موضوع پیگیری میشود",
        "پیگیری لازم صورت گیرد", "همکاری لازم به عمل آید", "سالن به‌زودی", "The hall will be followed up", "We will try!", "The office WILL LOOK INTO IT.",
        "Necessary steps will be taken", "As soon as possible"})
    void aVerbWithoutADeliverableIsAnEffortOnly(String text) {
        assertThat(Wording.objectionsTo(promise(OFFICE, text, "", "صورتجلسه", DAY))).contains(Wording.PROMISES_A_RESULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"کلید سالن به سمن داده می‌شود", "گزارش بررسی منتشر می‌شود", "The key of the hall is handed over", "A list of the tries is published"})
    void aResultIsNotTakenForAnEffort(String text) {
        assertThat(Wording.objectionsTo(promise(OFFICE, text, "", "صورتجلسه", DAY))).doesNotContain(Wording.PROMISES_A_RESULT);
    }

    @Test
    void aDeliverableMayBeAnEffortAsWell() {
        assertThat(Wording.objectionsTo(promise(OFFICE, "سالن به سمن‌ها داده شود", "پیگیری شود", "صورتجلسه", DAY)))
                .containsExactly(Wording.PROMISES_A_RESULT);
    }

    @Test
    void anEffortThatNamesItsDeliverableIsAResult() {
        assertThat(Wording.objectionsTo(promise(OFFICE, "موضوع سالن پیگیری شود", "نامهٔ واگذاری سالن", "شمارهٔ نامه", DAY))).isEmpty();
    }

    private static Promise promise(@Nullable Promiser promiser, String text, String deliverable, String measure, @Nullable LocalDate due) {
        return new Promise(new CountyCode("2102"), promiser, Set.of(), text, deliverable, measure, due, null, null, null);
    }
}
