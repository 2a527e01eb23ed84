package peygir.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import peygir.meeting.CalendarRow;
import peygir.meeting.HolidayRow;
import peygir.shared.Dates;
import peygir.shared.JalaliDate;
import peygir.shared.JalaliMonth;
import peygir.shared.Messages;
import peygir.shared.Numbers;
import peygir.shared.SolarHoliday;

/** A month as a table of weeks, Saturday first; on a phone only the days on which something is. */
final class MonthTable extends Div {

    private static final DayOfWeek FIRST = DayOfWeek.SATURDAY;

    private final transient List<HolidayRow> holidays;
    private final transient LocalDate today;
    private final transient Locale locale;

    MonthTable(JalaliMonth month, List<CalendarRow> meetings, List<HolidayRow> holidays, LocalDate today, Locale locale) {
        this.holidays = holidays;
        this.today = today;
        this.locale = locale;
        addClassName("scroll-x");
        var table = new NativeTable(head());
        table.addClassName("month-table");
        table.getElement().setAttribute("aria-label", Messages.text(locale, "meeting.ui.MeetingCalendarView.of", Dates.month(month, locale)));
        var byDay = meetings.stream().collect(Collectors.groupingBy(CalendarRow::day));
        var body = new NativeTableBody();
        var week = new NativeTableRow();
        var ahead = Math.floorMod(month.first().getDayOfWeek().getValue() - FIRST.getValue(), 7);
        for (var empty = 0; empty < ahead; empty++) {
            week.add(blank());
        }
        for (var day : month.days().toList()) {
            week.add(cell(day, byDay.getOrDefault(day.toLocalDate(), List.of())));
            if (week.getChildren().count() == 7) {
                body.add(week);
                week = new NativeTableRow();
            }
        }
        if (week.getChildren().findAny().isPresent()) {
            while (week.getChildren().count() < 7) {
                week.add(blank());
            }
            body.add(week);
        }
        table.add(body);
        add(table);
    }

    private NativeTableHeader head() {
        var row = new NativeTableRow();
        for (var ahead = 0; ahead < 7; ahead++) {
            var name = new NativeTableHeaderCell(Dates.weekday(FIRST.plus(ahead), locale));
            name.getElement().setAttribute("scope", "col");
            row.add(name);
        }
        return new NativeTableHeader(row);
    }

    private static NativeTableCell blank() {
        var cell = new NativeTableCell();
        cell.addClassNames("month-day", "month-blank");
        return cell;
    }

    private NativeTableCell cell(JalaliDate date, List<CalendarRow> meetings) {
        var day = date.toLocalDate();
        var number = new Span(Numbers.plain(date.day(), locale));
        number.addClassName("month-number");
        var whole = new Span(Dates.full(day, locale));
        whole.addClassName("month-whole");
        var cell = new NativeTableCell(number, whole);
        cell.addClassName("month-day");
        if (day.equals(today)) {
            cell.addClassName("month-today");
            cell.getElement().setAttribute("aria-current", "date");
        }
        SolarHoliday.on(date).ifPresent(holiday -> closed(cell, Messages.text(locale, holiday)));
        holidays.stream().filter(holiday -> holiday.day().equals(day)).forEach(holiday -> closed(cell, holiday.name(locale)));
        if (day.getDayOfWeek() == DayOfWeek.FRIDAY) {
            cell.addClassName("month-closed");
        }
        cell.setClassName("month-quiet", meetings.isEmpty());
        meetings.forEach(meeting -> cell.add(link(meeting)));
        return cell;
    }

    private static void closed(NativeTableCell cell, String name) {
        var words = new Span(name);
        words.addClassName("month-holiday");
        cell.addClassName("month-closed");
        cell.add(words);
    }

    private Anchor link(CalendarRow meeting) {
        var link = new Anchor(
                MeetingNavigation.href(meeting.id()),
                Messages.text(locale, "meeting.ui.MeetingCalendarView.meeting", meeting.county(), Numbers.plain(meeting.number(), locale)));
        link.addClassNames("month-meeting", "month-" + meeting.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        link.getElement().setAttribute("title", meeting.series());
        var state = new Span(Messages.text(locale, meeting.state()));
        state.addClassName("month-state");
        link.add(state);
        return link;
    }
}
