package peygir.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.OfficeDay;
import peygir.OfficeTest;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;

/** Several hands at the same moment, each in its own transaction. */
@OfficeTest
@Import(OfficeDay.class)
class MeetingsAtOnceTests {

    private static final Locale FA = Locale.of("fa", "IR");
    private static final int HANDS = 6;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MeetingDesk desk;

    @Autowired
    AttendanceDesk attendance;

    @Autowired
    MinutesDesk minutes;

    @Autowired
    CorrectionDesk corrections;

    @Autowired
    MeetingBook book;

    private MeetingOffice bafq;

    @BeforeEach
    void anOffice() {
        bafq = new MeetingOffice(jdbc, MeetingOffice.BAFQ, HANDS);
    }

    @AfterEach
    void clear() {
        bafq.clear();
    }

    @Test
    void aButtonPressedSixTimesAtOncePlansOneMeeting() throws Exception {
        var key = CommandKey.fresh();
        var made = atOnce(IntStream.range(0, HANDS).mapToObj(_ -> (Callable<MeetingId>) () -> desk.call(bafq.expert(), key, bafq.nextWeek())).toList());
        assertThat(made).hasSize(HANDS).containsOnly(made.getFirst());
        assertThat(book.rows(bafq.expert(), MeetingFilter.all(), FA, null, 9)).hasSize(1);
    }

    @Test
    void sixPlansAtOnceGetSixNumbers() throws Exception {
        atOnce(IntStream.range(0, HANDS).mapToObj(_ -> (Callable<MeetingId>) () -> desk.call(bafq.expert(), CommandKey.fresh(), bafq.nextWeek())).toList());
        assertThat(book.rows(bafq.expert(), MeetingFilter.all(), FA, null, 9)).extracting(MeetingRow::number).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    @Test
    void resolutionsApprovedAtOnceHaveNoHoleAndNoTwins() throws Exception {
        var ready = new ArrayList<MeetingId>();
        for (var meeting = 0; meeting < HANDS; meeting++) {
            ready.add(closedWithTwoDecisions());
        }
        atOnce(ready.stream()
                .map(meeting -> (Callable<Boolean>) () -> {
                    desk.approve(bafq.governor(), CommandKey.fresh(), meeting);
                    return true;
                })
                .toList());
        var numbers = ready.stream().flatMap(meeting -> book.lines(bafq.expert(), meeting).stream()).map(LineRow::resolution).toList();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 2 * HANDS).mapToObj(number -> "1405/" + number).toList());
    }

    @Test
    void sessionsRecordedAtOnceHaveNoHoleAndNoTwins() throws Exception {
        var held = atOnce(IntStream.range(0, HANDS)
                .mapToObj(_ -> (Callable<MeetingId>) () -> desk.call(bafq.expert(), CommandKey.fresh(), bafq.heldOn(OfficeDay.TODAY)))
                .toList());
        assertThat(held).extracting(meeting -> book.details(bafq.expert(), meeting, FA).session())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, HANDS).mapToObj(number -> "1405/" + number).toList());
    }

    @Test
    void oneNumberTypedBySixHandsAtOnceIsGivenOnce() throws Exception {
        var meeting = desk.call(bafq.expert(), CommandKey.fresh(), bafq.heldOn(OfficeDay.TODAY));
        var lines = new ArrayList<UUID>();
        for (var line = 0; line < HANDS; line++) {
            lines.add(minutes.addLine(bafq.expert(), CommandKey.fresh(), meeting, LineKind.DECISION, "تصمیم " + line));
        }
        var given = atOnce(lines.stream()
                .map(line -> (Callable<Boolean>) () -> {
                    try {
                        corrections.number(bafq.expert(), CommandKey.fresh(), meeting, line, 7);
                        return true;
                    } catch (DomainException _) {
                        return false;
                    }
                })
                .toList());
        assertThat(given).filteredOn(one -> one).hasSize(1);
        assertThat(book.lines(bafq.expert(), meeting)).extracting(LineRow::resolution).filteredOn(number -> number != null).containsExactly("1405/7");
    }

    @Test
    void oneOrganisationEnteredByTwoHandsAtOnceStandsOnTheListOnce() throws Exception {
        var meeting = desk.call(bafq.expert(), CommandKey.fresh(), bafq.heldOn(OfficeDay.TODAY));
        var entered = atOnce(List.of("یکم", "دوم", "سوم").stream()
                .map(person -> (Callable<Boolean>) () -> {
                    try {
                        enter(meeting, 0, person);
                        return true;
                    } catch (DomainException _) {
                        return false;
                    }
                })
                .toList());
        assertThat(entered).containsExactlyInAnyOrder(true, false, false);
        assertThat(book.attendance(bafq.expert(), meeting)).hasSize(1);
    }

    @Test
    void aRoomFilledByManyHandsIsCountedRight() throws Exception {
        var meeting = desk.call(bafq.expert(), CommandKey.fresh(), bafq.heldOn(OfficeDay.TODAY));
        atOnce(IntStream.range(0, HANDS).mapToObj(hand -> (Callable<Headcount>) () -> enter(meeting, hand, "نفر " + hand)).toList());
        assertThat(book.details(bafq.expert(), meeting, FA).inTheRoom()).isEqualTo(new Headcount(HANDS, HANDS));
    }

    @Test
    void manyMeetingsOfOneCountyAreWrittenAtOnce() throws Exception {
        var meetings = new ArrayList<MeetingId>();
        for (var meeting = 0; meeting < HANDS; meeting++) {
            meetings.add(desk.call(bafq.expert(), CommandKey.fresh(), bafq.heldOn(OfficeDay.TODAY)));
        }
        atOnce(meetings.stream()
                .map(meeting -> (Callable<Boolean>) () -> {
                    for (var line = 0; line < 5; line++) {
                        minutes.addLine(bafq.expert(), CommandKey.fresh(), meeting, LineKind.DISCUSSION, "سطر " + line);
                    }
                    return true;
                })
                .toList());
        assertThat(meetings).allSatisfy(meeting -> assertThat(book.lines(bafq.expert(), meeting)).hasSize(5));
    }

    private Headcount enter(MeetingId meeting, int ngo, String person) {
        return attendance.enter(
                bafq.expert(), CommandKey.fresh(), new AttendanceDesk.Entry(meeting, AttendanceLine.ofNgo(bafq.ngos.get(ngo), person, AttendanceState.PRESENT)));
    }

    private MeetingId closedWithTwoDecisions() {
        var meeting = desk.call(bafq.expert(), CommandKey.fresh(), bafq.heldOn(OfficeDay.TODAY));
        enter(meeting, 0, "یکم");
        minutes.addLine(bafq.expert(), CommandKey.fresh(), meeting, LineKind.DECISION, "نخست");
        minutes.addLine(bafq.expert(), CommandKey.fresh(), meeting, LineKind.DECISION, "دوم");
        desk.close(bafq.expert(), CommandKey.fresh(), meeting, 1);
        return meeting;
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        var start = new CyclicBarrier(works.size());
        try (var hands = Executors.newFixedThreadPool(works.size())) {
            var results = hands.invokeAll(works.stream()
                    .map(work -> (Callable<T>) () -> {
                        start.await();
                        return work.call();
                    })
                    .toList());
            var answers = new ArrayList<T>();
            for (var result : results) {
                answers.add(result.get());
            }
            return answers;
        }
    }
}
