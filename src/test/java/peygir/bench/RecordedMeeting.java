package peygir.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import peygir.commitment.CommitmentLedger;
import peygir.commitment.Promise;
import peygir.commitment.Promiser;
import peygir.meeting.AttendanceDesk;
import peygir.meeting.MeetingDesk;
import peygir.shared.CommandKey;

/** Records meetings by the product's own desks. */
final class RecordedMeeting {

    private final MeetingDesk desk;
    private final AttendanceDesk attendance;
    private final CommitmentLedger ledger;
    private final List<UUID> meetings = new ArrayList<>();

    RecordedMeeting(ApplicationContext office) {
        desk = office.getBean(MeetingDesk.class);
        attendance = office.getBean(AttendanceDesk.class);
        ledger = office.getBean(CommitmentLedger.class);
    }

    void record(Attended county) {
        var who = county.expert();
        var meeting = desk.call(who, CommandKey.fresh(), new MeetingDesk.Call(county.series(), Attended.DAY, null, "فرمانداری", true));
        meetings.add(meeting.value());
        attendance.enterAll(who, CommandKey.fresh(), meeting, county.lines());
        for (var number = 0; number < Attended.PROMISES; number++) {
            ledger.record(
                    who, CommandKey.fresh(),
                    new Promise(
                            county.county(), new Promiser.ByOffice(county.office()), county.beneficiaries(number), "فهرست شمارهٔ " + number + " فرستاده شود",
                            "فهرست", "در سامانه", Attended.DAY.plusDays(30), meeting, null, null),
                    false);
        }
    }

    List<UUID> meetings() {
        return meetings;
    }
}
