package peygir.meeting.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.meeting.AgendaDesk;
import peygir.meeting.AttendanceDesk;
import peygir.meeting.LiveAttendance;
import peygir.meeting.CorrectionDesk;
import peygir.meeting.InvitationDesk;
import peygir.meeting.MeetingBook;
import peygir.meeting.MeetingDesk;
import peygir.meeting.MeetingNewsDesk;
import peygir.meeting.MinutesDesk;
import peygir.meeting.ObjectionDesk;
import peygir.meeting.ProposalDesk;
import peygir.ngo.Taxonomy;
import peygir.place.Gazetteer;

/** What the parts of a meeting's page ask of the office; one argument instead of ten. */
@Component
record MeetingServices(
        MeetingBook book, MeetingDesk desk, AgendaDesk agenda, ProposalDesk proposals, InvitationDesk invitations, AttendanceDesk attendance, LiveAttendance live, MinutesDesk minutes,
        ObjectionDesk objections, MeetingNewsDesk news, CorrectionDesk corrections,
        Taxonomy taxonomy, Gazetteer gazetteer, CurrentActor current, Clock clock, ObjectProvider<MeetingSection> sections) {

    Actor who() {
        return current.get();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean mayWrite() {
        return who().has(Role.EXPERT, Role.GOVERNOR);
    }

    boolean mayApprove() {
        return who().has(Role.GOVERNOR);
    }

    /** Whether the reader is an official, who sees all, or only one of those who were invited. */
    boolean isOfficial() {
        return who().has(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL);
    }
}
