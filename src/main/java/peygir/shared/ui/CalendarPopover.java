package peygir.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import peygir.shared.Messages;
import peygir.shared.Numbers;

/** The calendar that opens under a date field: a month with its days, and ways to other months and years. */
class CalendarPopover extends Popover {

    /** How far the choice of years reaches when the field sets no limit: licences look back, plans look ahead. */
    private static final int YEARS_BACK = 80;

    private static final int YEARS_AHEAD = 10;

    private final Locale locale;
    private final CalendarSystem calendar;
    private final LocalDate today;
    private final LocalDate earliest;
    private final LocalDate latest;
    private final SerializableConsumer<@Nullable LocalDate> picked;
    private final Select<Integer> month = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final Span announcement = new Span();
    private final MonthGrid grid;

    private @Nullable LocalDate selected;

    /** @param picked told the day that was picked, or null when the field is to be emptied */
    CalendarPopover(
            Component toggle,
            Locale locale,
            LocalDate today,
            @Nullable LocalDate min,
            @Nullable LocalDate max,
            SerializableConsumer<@Nullable LocalDate> picked) {
        this.locale = locale;
        this.calendar = CalendarSystem.of(locale);
        this.today = today;
        this.earliest = min != null ? min : calendar.date(calendar.year(today) - YEARS_BACK, 1, 1);
        this.latest = max != null ? max : calendar.date(calendar.year(today) + YEARS_AHEAD, 12, 31);
        this.picked = picked;
        this.grid = new MonthGrid(locale, today, this::isAllowed, this::pick, this::walkTo);
        setTarget(toggle);
        setPosition(PopoverPosition.BOTTOM_END);
        setOpenOnClick(false);
        setModal(true);
        setAriaLabel(text("title"));
        addClassName("calendar-popover");
        add(header(), grid, footer(), announcement);
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("aria-live", "polite");
    }

    /** Opens on the selected day, or on today when there is none or the field holds no such day. */
    void openOn(@Nullable LocalDate selected) {
        this.selected = selected;
        show(within(selected != null ? selected : today));
        open();
        grid.focusCursor();
    }

    /** The day the keyboard stands on. */
    LocalDate cursor() {
        return grid.cursor();
    }

    private Component header() {
        month.setItems(IntStream.rangeClosed(1, 12).boxed().toList());
        month.setItemLabelGenerator(number -> calendar.monthName(number, locale));
        month.setAriaLabel(text("month"));
        month.addClassName("calendar-month");
        month.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                turnTo(calendar.year(grid.cursor()), change.getValue());
            }
        });
        year.setItems(IntStream.rangeClosed(calendar.year(earliest), calendar.year(latest))
                .boxed()
                .toList());
        year.setItemLabelGenerator(number -> Numbers.plain(number, locale));
        year.setAriaLabel(text("year"));
        year.addClassName("calendar-year");
        year.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                turnTo(change.getValue(), calendar.month(grid.cursor()));
            }
        });
        var header = new Div(
                turner(Pictogram.ANGLE_LEFT, "previousMonth", -1),
                month,
                year,
                turner(Pictogram.ANGLE_RIGHT, "nextMonth", 1));
        header.addClassName("calendar-header");
        return header;
    }

    private Button turner(Pictogram picture, String name, int months) {
        var arrow = picture.make();
        arrow.addClassName("follows-direction");
        var button = new Button(arrow, click -> show(within(calendar.plusMonths(grid.cursor(), months))));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(text(name));
        button.setTooltipText(text(name));
        return button;
    }

    private Component footer() {
        var now = new Button(text("today"), click -> pick(today));
        now.setEnabled(isAllowed(today));
        var clear = new Button(text("clear"), click -> {
            close();
            picked.accept(null);
        });
        now.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        var footer = new Div(now, clear);
        footer.addClassName("calendar-footer");
        return footer;
    }

    private void turnTo(int year, int month) {
        show(within(calendar.date(year, month, calendar.day(grid.cursor()))));
    }

    private void walkTo(LocalDate day) {
        show(within(day));
        grid.focusCursor();
    }

    private void pick(LocalDate day) {
        close();
        picked.accept(day);
    }

    private void show(LocalDate day) {
        grid.show(day, selected);
        month.setValue(calendar.month(day));
        year.setValue(calendar.year(day));
        var title = calendar.monthName(calendar.month(day), locale) + " " + Numbers.plain(calendar.year(day), locale);
        grid.getElement().setAttribute("aria-label", title);
        if (!title.equals(announcement.getText())) {
            announcement.setText(title);
        }
    }

    private boolean isAllowed(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }

    private LocalDate within(LocalDate day) {
        return day.isBefore(earliest) ? earliest : day.isAfter(latest) ? latest : day;
    }

    private String text(String name) {
        return Messages.text(locale, "shared.ui.CalendarPopover." + name);
    }
}
