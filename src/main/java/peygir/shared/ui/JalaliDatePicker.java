package peygir.shared.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.shared.Dates;
import peygir.shared.DomainException;
import peygir.shared.Messages;

/**
 * A date, typed in any digits or picked from a calendar: Jalali for those who read Persian, Gregorian for those who read
 * English. Its value is a {@link LocalDate} either way.
 */
public class JalaliDatePicker extends TypedField<JalaliDatePicker, LocalDate> {

    private final Clock clock;
    private final Button toggle = new Button(Pictogram.CALENDAR.make());

    private @Nullable LocalDate min;
    private @Nullable LocalDate max;
    private @Nullable CalendarPopover calendar;

    /** @param clock tells which day is today */
    public JalaliDatePicker(Clock clock) {
        this.clock = clock;
        addClassName("jalali-date-picker");
        toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.LUMO_ICON);
        toggle.addClickListener(click -> openCalendar());
        getContent().setSuffixComponent(toggle);
        getContent().setAutocomplete(Autocomplete.OFF);
        getContent().addKeyDownListener(Key.ARROW_DOWN, press -> openCalendar());
        describeToggle();
    }

    public JalaliDatePicker(String label, Clock clock) {
        this(clock);
        setLabel(label);
    }

    /** The earliest day that is accepted; null for no limit. */
    public void setMin(@Nullable LocalDate min) {
        this.min = min;
        forgetCalendar();
    }

    /** The latest day that is accepted; null for no limit. */
    public void setMax(@Nullable LocalDate max) {
        this.max = max;
        forgetCalendar();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        toggle.setEnabled(!readOnly);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        forgetCalendar();
        describeToggle();
        super.localeChange(event);
    }

    @Override
    LocalDate meaningOf(String typed) {
        return Dates.read(typed, LocalDate.now(clock), locale());
    }

    @Override
    String written(LocalDate value) {
        return Dates.brief(value, locale());
    }

    @Override
    @Nullable DomainException objectionTo(LocalDate value) {
        if (min != null && value.isBefore(min)) {
            return new DomainException("shared.ui.JalaliDatePicker.tooEarly", min);
        }
        if (max != null && value.isAfter(max)) {
            return new DomainException("shared.ui.JalaliDatePicker.tooLate", max);
        }
        return null;
    }

    private void openCalendar() {
        if (isReadOnly() || !isEnabled()) {
            return;
        }
        var open = calendar;
        if (open == null) {
            open = new CalendarPopover(toggle, locale(), LocalDate.now(clock), min, max, this::picked);
            open.addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    focus();
                }
            });
            calendar = open;
        }
        open.openOn(getValue());
    }

    private void picked(@Nullable LocalDate day) {
        setPresentationValue(day);
        setModelValue(day, true);
        showProblem();
    }

    /** The next opening makes a new one, for the limits and the language of then. */
    private void forgetCalendar() {
        var old = calendar;
        calendar = null;
        if (old != null) {
            old.close();
            old.setTarget(null);
            old.removeFromParent();
        }
    }

    private void describeToggle() {
        var text = Messages.text(locale(), "shared.ui.JalaliDatePicker.open");
        toggle.setAriaLabel(text);
        toggle.setTooltipText(text);
    }

    /**
     * Whether a form may take the field as it stands: a day, or nothing where none is required. What a last attempt said
     * against the day is forgotten: another field may have been mended.
     */
    public boolean accepts(boolean required) {
        if (getValue() != null || getTypedText().isBlank() && !required) {
            setInvalid(false);
            return true;
        }
        if (getTypedText().isBlank()) {
            setErrorMessage(Translations.of(this, "shared.ui.TextRule.required"));
            setInvalid(true);
        }
        return false;
    }
}
