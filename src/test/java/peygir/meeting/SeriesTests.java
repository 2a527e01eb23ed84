package peygir.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeTest;
import peygir.access.NotPermitted;
import peygir.commitment.TestClock;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;

/** A promise to meet lives on: its habits change, its missed dates stay, and its end has a reason. */
@OfficeTest
@Import(TestClock.Wound.class)
@Transactional
class SeriesTests {

    private static final Locale FA = Locale.of("fa", "IR");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 16);

    @Autowired
    private SeriesRegister register;

    @Autowired
    private SeriesDesk desk;

    @Autowired
    private MeetingDesk meetings;

    @Autowired
    private MeetingBook book;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private MeetingOffice bafq;

    @BeforeEach
    void aSeriesThatMetOnce() {
        clock.set(FIRST);
        bafq = new MeetingOffice(jdbc, MeetingOffice.BAFQ, 2);
        meetings.call(bafq.expert(), CommandKey.fresh(), bafq.heldOn(FIRST));
    }

    @Test
    void puttingOffAndCallingOffHideNoMissedDate() {
        clock.set(LocalDate.of(2026, 12, 1));
        var second = meetings.call(bafq.expert(), CommandKey.fresh(), planned(LocalDate.of(2026, 12, 16)));
        postpone(second, LocalDate.of(2026, 12, 30), "سالن در دست تعمیر است");
        clock.set(LocalDate.of(2026, 12, 29));
        postpone(second, LocalDate.of(2027, 1, 10), "فرماندار در سفر است");
        meetings.cancel(bafq.expert(), CommandKey.fresh(), second, "به نشست بعد موکول شد");

        assertThat(book.postponements(bafq.director(), second))
                .extracting(PostponementRow::from, PostponementRow::to, PostponementRow::reason, PostponementRow::on)
                .containsExactly(
                        tuple(LocalDate.of(2026, 12, 16), LocalDate.of(2026, 12, 30), "سالن در دست تعمیر است", LocalDate.of(2026, 12, 1)),
                        tuple(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 10), "فرماندار در سفر است", LocalDate.of(2026, 12, 29)));
        assertThat(only().cadence().intervals())
                .extracting(Cadence.Interval::due, Cadence.Interval::held)
                .containsExactly(tuple(LocalDate.of(2026, 12, 16), null));
    }

    @Test
    void newHabitsAreThoseOfTheNextMeetingAndPlannedAgendasStay() {
        var before = meetings.call(bafq.expert(), CommandKey.fresh(), planned(LocalDate.of(2026, 12, 16)));
        desk.revise(bafq.expert(), CommandKey.fresh(), bafq.series, only().version(), DayOfWeek.TUESDAY, SeriesTemplate.read("گزارش دبیرخانه / ۱۵\nخبرهای سمن‌ها"));
        var after = meetings.call(bafq.expert(), CommandKey.fresh(), planned(LocalDate.of(2027, 1, 12)));

        assertThat(only().weekday()).isEqualTo(DayOfWeek.TUESDAY);
        assertThat(only().template().typed()).isEqualTo("گزارش دبیرخانه / 15\nخبرهای سمن‌ها");
        assertThat(book.agenda(bafq.expert(), before)).hasSize(1);
        assertThat(book.agenda(bafq.expert(), after)).extracting(AgendaRow::title).endsWith("گزارش دبیرخانه", "خبرهای سمن‌ها").hasSize(3);
    }

    @Test
    void whoeverSawAnOlderPromiseRevisesNothing() {
        var seen = only().version();
        desk.revise(bafq.expert(), CommandKey.fresh(), bafq.series, seen, DayOfWeek.TUESDAY, SeriesTemplate.none());
        assertThatThrownBy(() -> desk.revise(bafq.governor(), CommandKey.fresh(), bafq.series, seen, null, SeriesTemplate.none()))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(only().weekday()).isEqualTo(DayOfWeek.TUESDAY);
    }

    @Test
    void anEndedSeriesKeepsItsMissedDatesAndOwesNoFurtherOnes() {
        clock.set(LocalDate.of(2027, 1, 25));
        desk.end(bafq.governor(), CommandKey.fresh(), bafq.series, only().version(), "با سلسلهٔ تازه ادامه می‌یابد");
        clock.set(LocalDate.of(2027, 9, 1));

        assertThat(only().endedReason()).isEqualTo("با سلسلهٔ تازه ادامه می‌یابد");
        assertThat(only().cadence().nextDue()).isNull();
        assertThat(only().cadence().intervals()).extracting(Cadence.Interval::due, Cadence.Interval::onTime)
                .containsExactly(tuple(LocalDate.of(2026, 12, 16), false), tuple(LocalDate.of(2027, 1, 15), false));
        assertThat(only().cadence().longestSilence()).isEqualTo(70);
    }

    @Test
    void afterItsEndASeriesHasNoNewMeetingsButOneHeldBeforeMayBeWrittenDown() {
        clock.set(LocalDate.of(2026, 12, 20));
        desk.end(bafq.governor(), CommandKey.fresh(), bafq.series, only().version(), "ادغام شد");
        assertThatThrownBy(() -> meetings.call(bafq.expert(), CommandKey.fresh(), planned(LocalDate.of(2027, 1, 16))))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("meeting.SeriesDesk.ended");
        assertThat(meetings.call(bafq.expert(), CommandKey.fresh(), bafq.heldOn(LocalDate.of(2026, 12, 15)))).isNotNull();
        assertThat(only().cadence().intervals()).extracting(Cadence.Interval::onTime).containsExactly(true);
    }

    @Test
    void aSeriesWithAMeetingToComeDoesNotEndAndOnlyTheGovernorEndsOne() {
        meetings.call(bafq.expert(), CommandKey.fresh(), planned(LocalDate.of(2026, 12, 16)));
        assertThatThrownBy(() -> desk.end(bafq.governor(), CommandKey.fresh(), bafq.series, only().version(), "دلیل"))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("meetingsToCome");
        assertThatThrownBy(() -> desk.end(bafq.governor(), CommandKey.fresh(), bafq.series, only().version(), " "))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("reasonNeeded");
        assertThatThrownBy(() -> desk.end(bafq.expert(), CommandKey.fresh(), bafq.series, only().version(), "دلیل")).isInstanceOf(NotPermitted.class);
    }

    private void postpone(MeetingId meeting, LocalDate day, String reason) {
        var seen = book.details(bafq.expert(), meeting, FA).version();
        meetings.postpone(bafq.expert(), CommandKey.fresh(), meeting, seen, day, reason);
    }

    private MeetingDesk.Call planned(LocalDate day) {
        return new MeetingDesk.Call(bafq.series, day, null, "سالن فرمانداری", false);
    }

    private SeriesDetails only() {
        return register.all(bafq.director(), FA).stream().filter(series -> series.id().equals(bafq.series)).findFirst().orElseThrow();
    }
}
