package peygir.shared.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializablePredicate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peygir.shared.Dates;
import peygir.shared.Digits;
import peygir.shared.JalaliDate;
import peygir.shared.Language;
import peygir.shared.Messages;
import peygir.shared.SolarHoliday;

/**
 * The days of one month as a grid of buttons that is walked with the arrow keys: one of them takes part in the order of
 * the tab key, the arrows move it. Left and right follow what is seen, in either direction of writing.
 */
class MonthGrid extends Div {

    private final Locale locale;
    private final CalendarSystem calendar;
    private final LocalDate today;
    private final SerializablePredicate<LocalDate> allowed;
    private final SerializableConsumer<LocalDate> picked;
    private final SerializableConsumer<LocalDate> walked;
    private final Map<LocalDate, NativeButton> days = new HashMap<>();
    private final Map<Key, SerializableFunction<LocalDate, LocalDate>> steps = new HashMap<>();

    private LocalDate cursor;
    private @Nullable LocalDate selected;

    /**
     * @param allowed which days may be picked; the others are shown and walked over
     * @param picked told the day that was picked
     * @param walked told the day the cursor has reached
     */
    MonthGrid(
            Locale locale,
            LocalDate today,
            SerializablePredicate<LocalDate> allowed,
            SerializableConsumer<LocalDate> picked,
            SerializableConsumer<LocalDate> walked) {
        this.locale = locale;
        this.calendar = CalendarSystem.of(locale);
        this.today = today;
        this.allowed = allowed;
        this.picked = picked;
        this.walked = walked;
        this.cursor = today;
        addClassName("month-grid");
        getElement().setAttribute("role", "grid");
        listenToKeys();
    }

    /** Shows the month of the given day with the cursor on it. */
    void show(LocalDate day, @Nullable LocalDate selected) {
        boolean redraw = days.isEmpty() || !calendar.sameMonth(day, cursor) || !equal(selected, this.selected);
        this.selected = selected;
        if (redraw) {
            cursor = day;
            draw();
        } else {
            moveCursor(day);
        }
    }

    void focusCursor() {
        var button = days.get(cursor);
        if (button != null) {
            button.focus();
        }
    }

    LocalDate cursor() {
        return cursor;
    }

    private void moveCursor(LocalDate day) {
        var left = days.get(cursor);
        if (left != null) {
            left.setTabIndex(-1);
        }
        cursor = day;
        var reached = days.get(day);
        if (reached != null) {
            reached.setTabIndex(0);
        }
    }

    private void draw() {
        removeAll();
        days.clear();
        add(weekdays());
        var last = calendar.lastOfMonth(cursor);
        for (var week = calendar.firstOfWeek(calendar.firstOfMonth(cursor)); !week.isAfter(last); week = week.plusDays(7)) {
            add(week(week));
        }
    }

    private Div weekdays() {
        var row = row();
        for (var day : weekFrom(DayOfWeek.SATURDAY)) {
            var head = new Div();
            head.setText(Dates.weekdayLetter(day, locale));
            head.getElement().setAttribute("role", "columnheader");
            head.getElement().setAttribute("aria-label", Dates.weekday(day, locale));
            head.addClassName("month-grid-weekday");
            row.add(head);
        }
        return row;
    }

    private Div week(LocalDate saturday) {
        var row = row();
        for (int at = 0; at < 7; at++) {
            var day = saturday.plusDays(at);
            var cell = new Div();
            cell.getElement().setAttribute("role", "gridcell");
            if (calendar.sameMonth(day, cursor)) {
                cell.getElement().setAttribute("aria-selected", String.valueOf(day.equals(selected)));
                cell.add(button(day));
            }
            row.add(cell);
        }
        return row;
    }

    private NativeButton button(LocalDate day) {
        var button = new NativeButton(Digits.in(Language.of(locale), String.valueOf(calendar.day(day))));
        button.addClassName("month-grid-day");
        button.setTabIndex(day.equals(cursor) ? 0 : -1);
        button.setAriaLabel(spoken(day));
        button.getElement().setAttribute("type", "button");
        if (day.equals(today)) {
            button.getElement().setAttribute("aria-current", "date");
        }
        if (day.equals(selected)) {
            button.addClassName("selected");
        }
        if (day.getDayOfWeek() == DayOfWeek.FRIDAY || holiday(day) != null) {
            button.addClassName("closed");
        }
        if (holiday(day) != null) {
            button.setTitle(holiday(day));
        }
        if (allowed.test(day)) {
            button.addClickListener(click -> picked.accept(day));
        } else {
            // Not "disabled": the cursor must be able to walk over it.
            button.getElement().setAttribute("aria-disabled", "true");
        }
        days.put(day, button);
        return button;
    }

    private String spoken(LocalDate day) {
        var holiday = holiday(day);
        var date = Dates.full(day, locale);
        return holiday == null ? date : Messages.text(locale, "shared.ui.MonthGrid.holiday", date, holiday);
    }

    private @Nullable String holiday(LocalDate day) {
        return SolarHoliday.on(JalaliDate.of(day))
                .map(holiday -> Messages.text(locale, holiday))
                .orElse(null);
    }

    /** Walks as the key says. */
    void press(Key key) {
        var step = steps.get(key);
        if (step != null) {
            walked.accept(step.apply(cursor));
        }
    }

    private void listenToKeys() {
        boolean rightToLeft = Language.of(locale).isRightToLeft();
        steps.put(Key.ARROW_LEFT, day -> day.plusDays(rightToLeft ? 1 : -1));
        steps.put(Key.ARROW_RIGHT, day -> day.plusDays(rightToLeft ? -1 : 1));
        steps.put(Key.ARROW_UP, day -> day.minusDays(7));
        steps.put(Key.ARROW_DOWN, day -> day.plusDays(7));
        steps.put(Key.PAGE_UP, day -> calendar.plusMonths(day, -1));
        steps.put(Key.PAGE_DOWN, day -> calendar.plusMonths(day, 1));
        steps.put(Key.HOME, calendar::firstOfWeek);
        steps.put(Key.END, day -> calendar.firstOfWeek(day).plusDays(6));
        // Shortcuts rather than a key listener: they also keep the browser from scrolling.
        steps.keySet().forEach(key ->
                Shortcuts.addShortcutListener(this, () -> press(key), key).listenOn(this));
    }

    private static Div row() {
        var row = new Div();
        row.getElement().setAttribute("role", "row");
        row.addClassName("month-grid-row");
        return row;
    }

    private static List<DayOfWeek> weekFrom(DayOfWeek first) {
        var week = new ArrayList<DayOfWeek>();
        for (int at = 0; at < 7; at++) {
            week.add(first.plus(at));
        }
        return week;
    }

    private static boolean equal(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other == null : one.equals(other);
    }
}
