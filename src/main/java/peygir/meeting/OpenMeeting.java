package peygir.meeting;

import java.util.List;

/**
 * A meeting as its page opens with it.
 *
 * @param agenda in order; empty where it was not asked for
 * @param proposalsWait whether an NGO of its county proposed a topic nobody has answered, while its agenda is still
 *     written; false where no agenda was asked for
 * @param unread whether something happened to it since this reader, whom it concerns, last opened it
 */
public record OpenMeeting(MeetingDetails meeting, List<AgendaRow> agenda, boolean proposalsWait, boolean unread) {

    public OpenMeeting {
        agenda = List.copyOf(agenda);
    }
}
