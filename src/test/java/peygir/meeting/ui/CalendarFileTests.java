package peygir.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import peygir.meeting.AgendaKind;
import peygir.meeting.AgendaOrigin;
import peygir.meeting.AgendaRow;
import peygir.meeting.Headcount;
import peygir.meeting.MeetingDetails;
import peygir.meeting.MeetingId;
import peygir.meeting.MeetingState;
import peygir.meeting.SeriesId;
import peygir.shared.CountyCode;
import peygir.shared.Language;
import peygir.shared.OfficeId;

/** A meeting taken into one's own calendar is the same meeting at the same hour, and stays one when it is taken again. */
class CalendarFileTests {

    private static final MeetingId MEETING = MeetingId.random();
    private static final List<AgendaRow> AGENDA = List.of(
            item(1, AgendaKind.REVIEW, "", 10), item(2, AgendaKind.TOPIC, "سالن؛ کلید، بودجه; hall, key", 30));

    @Test
    void anHourInTehranIsWrittenInUtcAndLastsAsLongAsItsAgenda() {
        var file = unfolded(of(MeetingState.INVITED, LocalTime.of(9, 0), 3));
        assertThat(file).contains("UID:" + MEETING + "@peygir", "SEQUENCE:3", "DTSTART:20261216T053000Z", "DURATION:PT40M", "STATUS:CONFIRMED");
        assertThat(file).contains("SUMMARY:نشست ۲: نشست سمن‌ها");
    }

    @Test
    void withoutAnHourItIsAllDayAndACancelledOneSaysSo() {
        var file = unfolded(of(MeetingState.CANCELLED, null, 4));
        assertThat(file).contains("DTSTART;VALUE=DATE:20261216", "STATUS:CANCELLED", "SEQUENCE:4").doesNotContain("DURATION");
    }

    @Test
    void noLineIsLongerThanTheFormatAllowsAndNoLetterIsCut() {
        var file = of(MeetingState.INVITED, null, 1);
        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file).doesNotContain("\uFFFD").endsWith("END:VCALENDAR\r\n");
        assertThat(unfolded(file)).contains("سالن؛ کلید، بودجه\\; hall\\, key");
    }

    private static String of(MeetingState state, @Nullable LocalTime time, long version) {
        var day = LocalDate.of(2026, 12, 16);
        var meeting = new MeetingDetails(
                MEETING, version, SeriesId.random(), "نشست سمن‌ها", new CountyCode("2102"), "بافق", OfficeId.random(), "فرمانداری شهرستان بافق", 2, day, time, null,
                "سالن جلسات فرمانداری", state, null, null, null, new Headcount(0, 0), null, null, null);
        return CalendarFile.of(meeting, AGENDA, Instant.parse("2026-11-23T08:00:00Z"), Language.PERSIAN.locale());
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    private static AgendaRow item(int position, AgendaKind kind, String title, int minutes) {
        return new AgendaRow(UUID.randomUUID(), position, kind, title, null, minutes, AgendaOrigin.TEMPLATE, null, null, null, null);
    }
}
