package peygir.meeting.ui;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import peygir.meeting.AgendaRow;
import peygir.meeting.MeetingDetails;
import peygir.meeting.MeetingState;
import peygir.shared.Dates;
import peygir.shared.Messages;
import peygir.shared.Numbers;

/**
 * A meeting for the calendar of a telephone or a desk, as iCalendar (RFC 5545). Taken again after the meeting was put
 * off or cancelled, it takes the place of the earlier one. A meeting without an hour is one of the whole day.
 */
final class CalendarFile {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** In octets, as the format asks. */
    private static final int LONGEST_LINE = 75;

    private CalendarFile() {}

    /** @param now when it is written */
    static String of(MeetingDetails meeting, List<AgendaRow> agenda, Instant now, Locale locale) {
        var lines = new ArrayList<String>();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Peygir//Meetings//FA");
        lines.add("METHOD:PUBLISH");
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + meeting.id() + "@peygir");
        lines.add("SEQUENCE:" + meeting.version());
        lines.add("DTSTAMP:" + MOMENT.format(now));
        lines.add(starts(meeting));
        var minutes = minutes(meeting, agenda);
        if (meeting.startsAt() != null && minutes > 0) {
            lines.add("DURATION:PT" + minutes + "M");
        }
        lines.add("SUMMARY:" + escaped(Messages.text(locale, "meeting.ui.MeetingView.title", Numbers.plain(meeting.number(), locale), meeting.title())));
        lines.add("LOCATION:" + escaped(Messages.text(locale, "meeting.ui.MeetingsView.where", meeting.countyName(), meeting.place())));
        lines.add("DESCRIPTION:" + escaped(described(meeting, agenda, locale)));
        lines.add("STATUS:" + (meeting.state() == MeetingState.CANCELLED ? "CANCELLED" : "CONFIRMED"));
        lines.add("END:VEVENT");
        lines.add("END:VCALENDAR");
        return lines.stream().map(CalendarFile::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String starts(MeetingDetails meeting) {
        @Nullable LocalTime time = meeting.startsAt();
        return time == null
                ? "DTSTART;VALUE=DATE:" + DAY.format(meeting.day())
                : "DTSTART:" + MOMENT.format(meeting.day().atTime(time).atZone(Dates.TEHRAN).toInstant());
    }

    private static int minutes(MeetingDetails meeting, List<AgendaRow> agenda) {
        var limit = meeting.budgetMinutes();
        return limit == null ? AgendaRow.minutes(agenda) : limit;
    }

    private static String described(MeetingDetails meeting, List<AgendaRow> agenda, Locale locale) {
        var items = IntStream.range(0, agenda.size())
                .mapToObj(place -> Messages.text(
                        locale, "meeting.ui.ItemChoice.numbered", Numbers.plain(place + 1L, locale),
                        agenda.get(place).named(locale)))
                .collect(Collectors.joining("\n"));
        return Dates.full(meeting.day(), locale) + "\n" + meeting.officeTitle() + "\n" + items;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "").replace("\n", "\\n");
    }

    /** No line is longer than the format allows, and no letter is cut in two. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var index = 0; index < line.length(); ) {
            var letter = line.codePointAt(index);
            var size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets += size;
            index += Character.charCount(letter);
        }
        return folded.toString();
    }
}
