package peygir.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peygir.shared.Dates;
import peygir.shared.JalaliDate;
import peygir.shared.Language;

@ViewPackages(packages = "peygir.shared.ui.none")
class JalaliDatePickerTests extends BrowserlessTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), Dates.TEHRAN);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private JalaliDatePicker picker;
    private final List<LocalDate> told = new ArrayList<>();

    @BeforeEach
    void aPersianReaderSeesADateField() {
        show(Language.PERSIAN);
    }

    @Test
    void aDateIsTypedInAnyDigitsAndShownInPersian() {
        type("1405/9/25");

        assertThat(picker.getValue()).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(shown()).isEqualTo("۱۴۰۵/۰۹/۲۵");
        assertThat(told).containsExactly(LocalDate.of(2026, 12, 16));
    }

    @Test
    void inEnglishADateIsGregorian() {
        show(Language.ENGLISH);
        type("2026-12-16");

        assertThat(picker.getValue()).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(shown()).isEqualTo("2026-12-16");
    }

    @Test
    void anImpossibleDateStaysAsTypedWithTheReasonBeside() {
        type("۱۴۰۴/۱۲/۳۰");

        assertThat(picker.getValue()).isNull();
        assertThat(shown()).isEqualTo("۱۴۰۴/۱۲/۳۰");
        assertThat(picker.isInvalid()).isTrue();
        assertThat(picker.getErrorMessage()).isEqualTo("اسفند ۱۴۰۴ فقط ۲۹ روز دارد.");
    }

    @Test
    void aMendedDateIsNoLongerComplainedAbout() {
        type("1404/12/30");
        type("1403/12/30");

        assertThat(picker.getValue()).isEqualTo(LocalDate.of(2025, 3, 20));
        assertThat(picker.isInvalid()).isFalse();
    }

    @Test
    void aBadDateAfterAGoodOneLeavesNoValueBehind() {
        picker.setValue(TODAY);
        type("امروز");

        assertThat(picker.getValue()).isNull();
        assertThat(shown()).isEqualTo("امروز");
        assertThat(picker.isInvalid()).isTrue();
    }

    @Test
    void emptyingTheFieldFromTheProgramRemovesWhatWasTyped() {
        type("1404/12/30");
        picker.clear();

        assertThat(shown()).isEmpty();
        assertThat(picker.isInvalid()).isFalse();
    }

    @Test
    void aDateOutsideTheLimitsIsKeptAndObjectedTo() {
        picker.setMax(TODAY);
        type("1405/9/3");

        assertThat(picker.getValue()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(picker.isInvalid()).isTrue();
        assertThat(picker.getErrorMessage()).isEqualTo("تاریخ نباید پس از ۱۴۰۵/۰۹/۰۲ باشد.");
    }

    @Test
    void aFormDoesNotTakeATextThatIsNoDateForAnEmptyField() {
        var binder = new Binder<>(Form.class);
        binder.forField(picker).bind("due");
        var form = new Form();
        form.due = TODAY;
        binder.readBean(form);

        type("1404/12/30");

        assertThat(binder.writeBeanIfValid(form)).isFalse();
        assertThat(form.due).isEqualTo(TODAY);
        assertThat(picker.getErrorMessage()).isEqualTo("اسفند ۱۴۰۴ فقط ۲۹ روز دارد.");
        assertThat(shown()).isEqualTo("1404/12/30");
    }

    @Test
    void theCalendarOpensOnTodayWithItsMonthNamed() {
        open();

        assertThat(day("دوشنبه ۲ آذر ۱۴۰۵").getElement().getAttribute("aria-current")).isEqualTo("date");
        assertThat(calendarDays()).hasSize(30);
        assertThat(grid().getElement().getAttribute("aria-label")).isEqualTo("آذر ۱۴۰۵");
    }

    @Test
    void aDayIsPickedWithAClick() {
        open();
        test(day("چهارشنبه ۲۵ آذر ۱۴۰۵")).click();

        assertThat(picker.getValue()).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(shown()).isEqualTo("۱۴۰۵/۰۹/۲۵");
        assertThat(told).containsExactly(LocalDate.of(2026, 12, 16));
    }

    @Test
    void monthsAndYearsAreTurned() {
        picker.setValue(LocalDate.of(2025, 3, 20));
        open();
        test(button("ماه بعد")).click();
        assertThat(grid().getElement().getAttribute("aria-label")).isEqualTo("فروردین ۱۴۰۴");

        selectInCalendar("ماه", 12);
        assertThat(calendarDays()).hasSize(29);

        selectInCalendar("سال", 1403);
        assertThat(calendarDays()).hasSize(30);
        assertThat(picker.getValue()).isEqualTo(LocalDate.of(2025, 3, 20));
    }

    @Test
    void fridaysAndHolidaysStandOut() {
        picker.setValue(LocalDate.of(2027, 2, 11));
        open();

        assertThat(day("پنجشنبه ۲۲ بهمن ۱۴۰۵، پیروزی انقلاب اسلامی").getClassNames()).contains("closed");
        assertThat(day("جمعه ۲۳ بهمن ۱۴۰۵").getClassNames()).contains("closed");
        assertThat(day("شنبه ۲۴ بهمن ۱۴۰۵").getClassNames()).doesNotContain("closed");
    }

    @Test
    void daysOutsideTheLimitsAreNotPicked() {
        picker.setMin(TODAY);
        open();
        var yesterday = day("یکشنبه ۱ آذر ۱۴۰۵");

        assertThat(yesterday.getElement().getAttribute("aria-disabled")).isEqualTo("true");
        test(yesterday).click();
        assertThat(picker.getValue()).isNull();
    }

    @Test
    void inEnglishTheCalendarIsGregorianFromSaturdayToFriday() {
        show(Language.ENGLISH);
        open();

        assertThat(grid().getElement().getAttribute("aria-label")).isEqualTo("November 2026");
        assertThat(day("Monday 23 November 2026").getText()).isEqualTo("23");
        assertThat(calendarDays()).hasSize(30);
    }

    @ParameterizedTest
    @CsvSource({
        "ARROW_LEFT, 1405/09/03", "ARROW_RIGHT, 1405/09/01", "ARROW_UP, 1405/08/25", "ARROW_DOWN, 1405/09/09",
        "PAGE_UP, 1405/08/02", "PAGE_DOWN, 1405/10/02", "HOME, 1405/08/30", "END, 1405/09/06"
    })
    void inPersianTheArrowsFollowWhatIsSeen(String key, String reached) throws Exception {
        open();
        press(key);

        assertThat(grid().cursor()).isEqualTo(JalaliDate.parse(reached).toLocalDate());
        assertThat(calendarDays().stream().filter(day -> day.getTabIndex() == 0)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"ARROW_LEFT, 2026-11-22", "ARROW_RIGHT, 2026-11-24", "PAGE_DOWN, 2026-12-23", "HOME, 2026-11-21"})
    void inEnglishTheArrowsFollowWhatIsSeen(String key, LocalDate reached) throws Exception {
        show(Language.ENGLISH);
        open();
        press(key);

        assertThat(grid().cursor()).isEqualTo(reached);
    }

    @Test
    void theKeyboardStaysWithinTheLimits() throws Exception {
        picker.setMax(TODAY);
        open();
        press("PAGE_DOWN");

        assertThat(grid().cursor()).isEqualTo(TODAY);
    }

    @Test
    void aFieldThatMayOnlyBeReadOpensNoCalendar() {
        picker.setReadOnly(true);

        assertThat(find(Button.class, picker).single().isEnabled()).isFalse();
    }

    private void show(Language language) {
        UI.getCurrent().setLocale(language.locale());
        UI.getCurrent().removeAll();
        told.clear();
        picker = new JalaliDatePicker("مهلت", CLOCK);
        picker.addValueChangeListener(change -> Optional.ofNullable(change.getValue()).ifPresent(told::add));
        UI.getCurrent().add(picker);
        told.clear();
    }

    private void type(String text) {
        test(find(TextField.class, UI.getCurrent()).first()).setValue(text);
    }

    private String shown() {
        return picker.getTypedText();
    }

    private void open() {
        test(find(Button.class, picker).first()).click();
    }

    private void press(String key) throws ReflectiveOperationException {
        grid().press((Key) Key.class.getField(key).get(null));
    }

    private MonthGrid grid() {
        return find(MonthGrid.class, UI.getCurrent()).single();
    }

    private List<NativeButton> calendarDays() {
        return find(NativeButton.class, grid()).all();
    }

    private NativeButton day(String spoken) {
        return calendarDays().stream()
                .filter(button -> button.getAriaLabel().equals(Optional.of(spoken)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no day " + spoken));
    }

    private Button button(String spoken) {
        return find(Button.class, UI.getCurrent()).all().stream()
                .filter(button -> button.getAriaLabel().equals(Optional.of(spoken)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + spoken));
    }

    @SuppressWarnings("unchecked")
    private void selectInCalendar(String spoken, int value) {
        Select<Integer> select = find(Select.class, UI.getCurrent()).all().stream()
                .filter(candidate -> candidate.getAriaLabel().equals(Optional.of(spoken)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no choice of " + spoken));
        test(select).selectItem(select.getItemLabelGenerator().apply(value));
    }

    public static class Form {
        private @Nullable LocalDate due;

        public @Nullable LocalDate getDue() {
            return due;
        }

        public void setDue(@Nullable LocalDate due) {
            this.due = due;
        }
    }
}
