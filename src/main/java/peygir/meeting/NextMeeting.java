package peygir.meeting;

import java.time.LocalDate;
import java.util.List;

/** The meeting a county meets in next, as its home announces it: with the titles of its agenda in their order. */
public record NextMeeting(MeetingId id, String series, int number, LocalDate plannedOn, String place, List<AgendaRow> agenda) {

    public NextMeeting {
        agenda = List.copyOf(agenda);
    }

    NextMeeting with(List<AgendaRow> items) {
        return new NextMeeting(id, series, number, plannedOn, place, items);
    }
}
