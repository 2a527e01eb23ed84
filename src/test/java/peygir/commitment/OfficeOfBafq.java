package peygir.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.meeting.MeetingId;
import peygir.meeting.SeriesId;
import peygir.shared.AccountId;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;
import peygir.shared.NgoId;
import peygir.shared.OfficeId;

/** A county's office with a department, three NGOs and the series whose first meeting was held on 1405/08/25. */
public class OfficeOfBafq {

    public static final LocalDate FIRST_MEETING = LocalDate.of(2026, 11, 16);
    public static final LocalDate ONE_MONTH_LATER = LocalDate.of(2026, 12, 16);

    public final CountyCode county = new CountyCode("2102");
    public final OfficeId office = OfficeId.random();
    public final DepartmentId department = DepartmentId.random();
    public final NgoId ngo = NgoId.random();
    public final NgoId otherNgo = NgoId.random();
    public final NgoId absentNgo = NgoId.random();
    public final SeriesId series = SeriesId.random();
    public final MeetingId firstMeeting = MeetingId.random();

    public final Actor governor = actor("فرماندار", new Grant(Role.GOVERNOR, new Scope.OfCounty(county)));
    public final Actor expert = actor("کارشناس", new Grant(Role.EXPERT, new Scope.OfCounty(county)));
    public final Actor representative = actor("نمایندهٔ سمن", new Grant(Role.NGO, new Scope.OfNgo(ngo, county)));
    public final Actor otherRepresentative = actor("نمایندهٔ سمن دیگر", new Grant(Role.NGO, new Scope.OfNgo(otherNgo, county)));
    public final Actor liaison = actor("رابط", new Grant(Role.LIAISON, new Scope.OfDepartment(department, county)));
    public final Actor governorNextDoor = actor("فرماندار تفت", new Grant(Role.GOVERNOR, new Scope.OfCounty(new CountyCode("2103"))));

    private final JdbcClient jdbc;

    public OfficeOfBafq(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("insert into office (id, version, level, province_code, county_code, title_fa, title_en) values (?, 0, 'COUNTY', '21', '2102', 'فرمانداری آزمون', 'Test governorate')")
                .params(office.value())
                .update();
        jdbc.sql("insert into office_holding (id, office_id, person_name, role, acting, valid_from) values (?, ?, 'سرپرست آزمون', 'GOVERNOR', true, '2026-01-01')")
                .params(UUID.randomUUID(), office.value())
                .update();
        jdbc.sql("insert into department (id, county_code, name) values (?, '2102', ?)").params(department.value(), "ادارهٔ آزمون " + department).update();
        for (var each : List.of(ngo, otherNgo, absentNgo)) {
            jdbc.sql("""
                            insert into ngo (id, version, name, search_text, search_compact, county_code, primary_sector, legal_form)
                            values (?, 0, ?, ?, ?, '2102', 'CUL', 'ASSOCIATION')
                            """)
                    .params(each.value(), "سمن " + each, "سمن " + each, "سمن" + each)
                    .update();
        }
        jdbc.sql("insert into meeting_series (id, version, office_id, county_code, title, cadence_months, grace_days, started_on) values (?, 0, ?, '2102', 'نشست سمن‌ها', 1, 3, ?)")
                .params(series.value(), office.value(), FIRST_MEETING)
                .update();
        insertMeeting(firstMeeting, 1, FIRST_MEETING, "APPROVED");
    }

    public static Actor actor(String name, Grant grant) {
        return new Actor(AccountId.random(), name, "fa", Set.of(grant));
    }

    /** A meeting of the series that was held and whose minutes wait for approval. */
    public MeetingId meetingHeld(int number, LocalDate day) {
        var meeting = MeetingId.random();
        insertMeeting(meeting, number, day, "MINUTES_DRAFT");
        line(meeting, "گزارش تعهدات");
        return meeting;
    }

    private void insertMeeting(MeetingId meeting, int number, LocalDate day, String state) {
        jdbc.sql("insert into meeting (id, version, series_id, county_code, number, planned_on, held_on, place, state) values (?, 0, ?, '2102', ?, ?, ?, 'فرمانداری', ?)")
                .params(meeting.value(), series.value(), number, day, day, state)
                .update();
        var position = 1;
        for (var present : List.of(ngo, otherNgo)) {
            jdbc.sql("insert into attendance (id, meeting_id, position, person_name, ngo_id, state) values (?, ?, ?, ?, ?, 'PRESENT')")
                    .params(UUID.randomUUID(), meeting.value(), position, "حاضر " + position++, present.value())
                    .update();
        }
    }

    /** A line of a meeting's minutes. */
    public UUID line(MeetingId meeting, String text) {
        var line = UUID.randomUUID();
        jdbc.sql("""
                        insert into minute_line (id, meeting_id, position, kind, text)
                        select :line, :meeting, coalesce(max(position), 0) + 1, 'COMMITMENT', :text from minute_line where meeting_id = :meeting
                        """)
                .param("line", line)
                .param("meeting", meeting.value())
                .param("text", text)
                .update();
        return line;
    }

    /** The promise of the first meeting: the second one within a month. */
    public Promise secondMeeting() {
        return new Promise(
                county, new Promiser.ByOffice(office), Set.of(ngo, otherNgo), "نشست دوم ظرف یک ماه برگزار می‌شود", "برگزاری نشست دوم",
                "صورتجلسهٔ تأییدشده", ONE_MONTH_LATER, firstMeeting, null, new KeptBy.NextMeeting(series));
    }

    /** Something an NGO promised the office's other guests. */
    public Promise ofTheNgo(@Nullable LocalDate due) {
        return new Promise(
                county, new Promiser.ByNgo(ngo), Set.of(otherNgo), "فهرست ظرفیت‌ها اعلام می‌شود", "فهرست ظرفیت‌ها", "فهرست در سامانه", due,
                firstMeeting, null, null);
    }
}
