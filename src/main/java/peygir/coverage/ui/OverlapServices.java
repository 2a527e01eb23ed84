package peygir.coverage.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.coverage.OverlapDesk;
import peygir.meeting.MeetingBook;
import peygir.meeting.MeetingFilter;
import peygir.meeting.MeetingRow;
import peygir.shared.CountyCode;

/** What the screens about overlaps ask. */
@Component
record OverlapServices(OverlapDesk desk, MeetingBook meetings, CurrentActor current, Clock clock) {

    /** Two years of monthly meetings: what is settled now was not decided before. */
    private static final int MEETINGS = 24;

    Actor who() {
        return current.get();
    }

    boolean maySettle() {
        return who().has(Role.GOVERNOR, Role.EXPERT);
    }

    /** The county's meetings that were held, the latest first. */
    List<MeetingRow> held(CountyCode county, Locale locale) {
        var today = LocalDate.now(clock);
        return meetings.rows(who(), new MeetingFilter("", county, null, null), locale, null, MEETINGS).stream()
                .filter(row -> row.heldOn() != null && !row.heldOn().isAfter(today))
                .toList();
    }
}
