package peygir.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import peygir.commitment.CommitmentLedger;
import peygir.commitment.Promise;
import peygir.commitment.Promiser;
import peygir.commitment.Spoken;
import peygir.meeting.AttendanceDesk;
import peygir.meeting.MeetingDesk;
import peygir.meeting.MeetingId;
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
        var meeting = desk.call(who, CommandKey.fresh(), new MeetingDesk.Call(county.series(), Attended.DAY, null, Attended.PLACE, true));
        meetings.add(meeting.value());
        attendance.enterAll(who, CommandKey.fresh(), meeting, county.lines());
        ledger.recordAll(who, CommandKey.fresh(), new Spoken(meeting, IntStream.range(0, Attended.PROMISES).mapToObj(number -> promise(county, meeting, number)).toList()));
    }

    private static Spoken.Word promise(Attended county, MeetingId meeting, int number) {
        return new Spoken.Word(
                new Promise(
                        county.county(), new Promiser.ByOffice(county.office()), county.beneficiaries(number), Attended.promise(number),
                        "فهرست", "در سامانه", Attended.DAY.plusDays(30), meeting, null, null),
                false);
    }

    /** Those recorded since this was last asked. */
    List<UUID> takeMeetings() {
        var taken = List.copyOf(meetings);
        meetings.clear();
        return taken;
    }
}
