package peygir.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeDay;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.NotPermitted;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.JalaliDate;
import peygir.shared.JalaliMonth;
import peygir.shared.NotFound;
import peygir.shared.SolarHoliday;

/** A day for the next meeting: as promised, but not on a Friday or a holiday, and never without the reason. */
@OfficeTest
@Import(OfficeDay.class)
@Transactional
class PlanningDeskTests {

    private static final Locale FA = Locale.of("fa", "IR");
    private static final Actor ADMIN =
            new Actor(AccountId.random(), "مدیر سامانه", "fa", Set.of(new Grant(Role.ADMIN, new Scope.OfNation())));

    @Autowired
    private PlanningDesk planning;

    @Autowired
    private SeriesDesk series;

    @Autowired
    private MeetingDesk desk;

    @Autowired
    private HolidayDesk holidays;

    @Autowired
    private MeetingBook book;

    @Autowired
    private JdbcClient jdbc;

    private MeetingOffice bafq;

    @BeforeEach
    void anOffice() {
        bafq = new MeetingOffice(jdbc, MeetingOffice.BAFQ, 2);
    }

    @Test
    void theDayOfThePromiseIsProposedWhenOfficesAreOpen() {
        held(LocalDate.of(2026, 11, 16));
        var proposal = planning.propose(bafq.expert(), bafq.series, FA);
        assertThat(proposal.due()).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(proposal.day()).isEqualTo(proposal.due());
        assertThat(proposal.avoided()).isEmpty();
    }

    @Test
    void thePreferredDayOfTheWeekIsTakenWhileTheGraceLastsAndTheReasonIsTold() {
        held(LocalDate.of(2026, 11, 16));
        jdbc.sql("update meeting_series set preferred_weekday = 6 where id = ?").param(bafq.series.value()).update();
        var proposal = planning.propose(bafq.expert(), bafq.series, FA);
        assertThat(proposal.due().getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(proposal.day()).isEqualTo(LocalDate.of(2026, 12, 19));
        assertThat(proposal.avoided()).extracting(Obstacle::cause, Obstacle::words).containsExactly(tuple(Obstacle.Cause.OTHER_WEEKDAY, "شنبه"));
        assertThat(planning.against(bafq.expert(), bafq.series, LocalDate.of(2026, 12, 16), FA)).extracting(Obstacle::cause)
                .containsExactly(Obstacle.Cause.OTHER_WEEKDAY);
    }

    @Test
    void aSeriesBeginsEachMeetingWithItsOwnTopicsAfterTheReview() {
        var own = series.start(bafq.expert(), CommandKey.fresh(), new SeriesDesk.Promise(
                MeetingOffice.BAFQ, "نشست ماهانه", 1, 3, OfficeDay.TODAY, DayOfWeek.SATURDAY, SeriesTemplate.read("گزارش خزانه / ۲۰\n\n  اخبار سمن‌ها ")));
        var meeting = desk.call(bafq.expert(), CommandKey.fresh(), new MeetingDesk.Call(own, OfficeDay.TODAY.plusDays(5), null, "فرمانداری", false));

        assertThat(book.agenda(bafq.expert(), meeting)).extracting(AgendaRow::kind, AgendaRow::minutes)
                .containsExactly(tuple(AgendaKind.REVIEW, null), tuple(AgendaKind.TOPIC, 20), tuple(AgendaKind.TOPIC, null));
        assertThat(book.agenda(bafq.expert(), meeting).getLast().title()).isEqualTo("اخبار سمن‌ها");
        assertThatThrownBy(() -> SeriesTemplate.read("بودجه / ۹۰۰۰")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> SeriesTemplate.read("موضوع\n".repeat(SeriesTemplate.MOST + 1))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> SeriesTemplate.read("س".repeat(100_000))).isInstanceOf(DomainException.class);
    }

    @Test
    void aFridayIsAvoidedByTheDayBefore() {
        held(LocalDate.of(2026, 11, 18));
        var proposal = planning.propose(bafq.expert(), bafq.series, FA);
        assertThat(proposal.due()).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(proposal.day()).isEqualTo(LocalDate.of(2026, 12, 17));
        assertThat(proposal.avoided()).extracting(Obstacle::cause).containsExactly(Obstacle.Cause.FRIDAY);
    }

    @Test
    void aHolidayThatKeepsItsPlaceIsComputed() {
        held(JalaliDate.of(1405, 10, 22).toLocalDate());
        var proposal = planning.propose(bafq.expert(), bafq.series, FA);
        assertThat(proposal.due()).isEqualTo(JalaliDate.of(1405, 11, 22).toLocalDate());
        assertThat(proposal.avoided()).singleElement().satisfies(obstacle -> assertThat(obstacle.solar()).isEqualTo(SolarHoliday.REVOLUTION_DAY));
        assertThat(proposal.day()).isEqualTo(JalaliDate.of(1405, 11, 21).toLocalDate());
    }

    @Test
    void aHolidayThatMovesIsAvoidedOnceItIsOnRecord() {
        held(LocalDate.of(2026, 11, 16));
        var due = LocalDate.of(2026, 12, 16);
        holidays.put(ADMIN, CommandKey.fresh(), due, "تعطیلی آزمون", "Test holiday");
        holidays.put(ADMIN, CommandKey.fresh(), due.minusDays(1), "تعطیلی آزمون", "Test holiday");
        var proposal = planning.propose(bafq.expert(), bafq.series, FA);
        assertThat(proposal.day()).isEqualTo(due.plusDays(1));
        assertThat(proposal.avoided()).singleElement().satisfies(obstacle -> assertThat(obstacle.words()).isEqualTo("تعطیلی آزمون"));

        holidays.remove(ADMIN, CommandKey.fresh(), due);
        assertThat(planning.propose(bafq.expert(), bafq.series, FA).day()).isEqualTo(due);
    }

    @Test
    void aDayThatHasPassedIsNeverProposed() {
        held(LocalDate.of(2026, 9, 1));
        var proposal = planning.propose(bafq.expert(), bafq.series, FA);
        assertThat(proposal.due()).isBefore(OfficeDay.TODAY);
        assertThat(proposal.day()).isAfterOrEqualTo(OfficeDay.TODAY);
    }

    @Test
    void beyondTheGraceAndOnADayOfAnotherMeetingThePlannerIsWarned() {
        held(LocalDate.of(2026, 11, 16));
        var other = new MeetingOffice(jdbc, MeetingOffice.BAFQ, 1);
        var day = LocalDate.of(2026, 12, 20);
        jdbc.sql("insert into meeting (id, version, series_id, county_code, number, planned_on, place, state) values (?, 0, ?, ?, 1, ?, 'سالن', 'PLANNED')")
                .params(MeetingId.random().value(), other.series.value(), MeetingOffice.BAFQ.value(), day)
                .update();
        assertThat(planning.against(bafq.expert(), bafq.series, day, FA))
                .extracting(Obstacle::cause)
                .containsExactly(Obstacle.Cause.AFTER_GRACE, Obstacle.Cause.CLASH);
        assertThat(planning.against(bafq.expert(), bafq.series, LocalDate.of(2026, 12, 15), FA)).isEmpty();
    }

    @Test
    void aMonthShowsTheMeetingsOfItsDaysAndNoOthers() {
        held(LocalDate.of(2026, 11, 16));
        assertThat(book.month(bafq.expert(), new JalaliMonth(1405, 8), MeetingOffice.BAFQ, FA)).extracting(CalendarRow::day).contains(LocalDate.of(2026, 11, 16));
        assertThat(book.month(bafq.expert(), new JalaliMonth(1405, 9), MeetingOffice.BAFQ, FA)).extracting(CalendarRow::day).doesNotContain(LocalDate.of(2026, 11, 16));
    }

    @Test
    void holidaysAreKeptByTheAdministratorAloneAndHaveNames() {
        var day = LocalDate.of(2026, 12, 1);
        assertThatThrownBy(() -> holidays.put(bafq.expert(), CommandKey.fresh(), day, "تعطیل", "Closed")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> holidays.put(ADMIN, CommandKey.fresh(), day, " ", "Closed")).isInstanceOf(DomainException.class);
        assertThat(holidays.between(bafq.expert(), day, day)).isEmpty();
        var foreign = MeetingOffice.someone(Role.EXPERT, new CountyCode("2103"));
        assertThatThrownBy(() -> planning.propose(foreign, bafq.series, FA)).isInstanceOf(NotFound.class);
    }

    private void held(LocalDate day) {
        jdbc.sql("update meeting_series set started_on = ? where id = ?").params(day, bafq.series.value()).update();
        jdbc.sql("insert into meeting (id, version, series_id, county_code, number, planned_on, held_on, place, state) values (?, 0, ?, ?, 1, ?, ?, 'سالن', 'APPROVED')")
                .params(MeetingId.random().value(), bafq.series.value(), MeetingOffice.BAFQ.value(), day, day)
                .update();
    }
}
