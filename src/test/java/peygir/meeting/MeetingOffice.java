package peygir.meeting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.OfficeDay;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.shared.AccountId;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;
import peygir.shared.NgoId;
import peygir.shared.OfficeId;

/** A county with its office, a series, a few NGOs and a department: what tests of meetings need. */
public final class MeetingOffice {

    public static final CountyCode BAFQ = new CountyCode("2102");
    public static final CountyCode TAFT = new CountyCode("2103");

    public final OfficeId office = new OfficeId(UUID.randomUUID());
    public final SeriesId series = SeriesId.random();
    public final DepartmentId department = new DepartmentId(UUID.randomUUID());
    public final List<NgoId> ngos = new ArrayList<>();
    private final JdbcClient jdbc;
    private final CountyCode county;

    public MeetingOffice(JdbcClient jdbc, CountyCode county, int ngoCount) {
        this.jdbc = jdbc;
        this.county = county;
        jdbc.sql("insert into office (id, version, level, province_code, county_code, title_fa, title_en) values (?, 0, 'COUNTY', ?, ?, 'فرمانداری', 'Governorate')")
                .params(office.value(), county.province().value(), county.value())
                .update();
        jdbc.sql("insert into meeting_series (id, version, office_id, county_code, title, cadence_months, grace_days, started_on) values (?, 0, ?, ?, 'نشست سمن‌ها', 1, 3, '2026-11-16')")
                .params(series.value(), office.value(), county.value())
                .update();
        jdbc.sql("insert into department (id, county_code, name) values (?, ?, ?)")
                .params(department.value(), county.value(), "اداره فرهنگ " + department)
                .update();
        for (var number = 1; number <= ngoCount; number++) {
            ngos.add(ngo("انجمن شمارهٔ " + number, number % 2 == 1 ? "CUL" : "SPO", "نماینده " + number));
        }
    }

    private NgoId ngo(String name, String sector, String person) {
        var ngo = NgoId.random();
        jdbc.sql("""
                        insert into ngo (id, version, name, search_text, search_compact, county_code, primary_sector, legal_form)
                        values (?, 0, ?, ?, ?, ?, ?, 'ASSOCIATION')
                        """)
                .params(ngo.value(), name, name, name, county.value(), sector)
                .update();
        jdbc.sql("insert into representation (id, ngo_id, person_name, role, may_sign_in, valid_from) values (?, ?, ?, 'مدیر', true, '2025-01-01')")
                .params(UUID.randomUUID(), ngo.value(), person)
                .update();
        return ngo;
    }

    public Actor expert() {
        return actor("کارشناس", Role.EXPERT, new Scope.OfCounty(county));
    }

    public Actor governor() {
        return actor("فرماندار", Role.GOVERNOR, new Scope.OfCounty(county));
    }

    public Actor director() {
        return actor("مدیرکل", Role.DIRECTOR, new Scope.OfProvince(county.province()));
    }

    public Actor ngo(NgoId ngo) {
        return actor("نماینده " + ngo, Role.NGO, new Scope.OfNgo(ngo, county));
    }

    public Actor liaison() {
        return actor("رابط", Role.LIAISON, new Scope.OfDepartment(department, county));
    }

    /** Somebody who holds that role in a county. */
    public static Actor someone(Role role, CountyCode county) {
        return actor("کسی", role, new Scope.OfCounty(county));
    }

    private static Actor actor(String name, Role role, Scope scope) {
        var account = new AccountId(UUID.nameUUIDFromBytes((name + scope).getBytes(StandardCharsets.UTF_8)));
        return new Actor(account, name, "fa", Set.of(new Grant(role, scope)));
    }

    /** Takes away what was committed; what happened stays in the log. */
    public void clear() {
        var meetings = "(select id from meeting where series_id = '" + series + "')";
        jdbc.sql("delete from meeting_news_reading where news_id in (select id from meeting_news where meeting_id in " + meetings + ")").update();
        ngos.forEach(ngo -> jdbc.sql("delete from topic_proposal where ngo_id = ?").param(ngo.value()).update());
        for (var table : List.of("meeting_news", "meeting_postponement", "minutes_version", "minute_objection", "session_number", "resolution", "minute_draft", "minute_line", "attendance", "invitation", "agenda_item")) {
            jdbc.sql("delete from " + table + " where meeting_id in " + meetings).update();
        }
        jdbc.sql("delete from meeting where series_id = ?").param(series.value()).update();
        jdbc.sql("delete from series_topic where series_id = ?").param(series.value()).update();
        jdbc.sql("delete from meeting_series where id = ?").param(series.value()).update();
        jdbc.sql("delete from resolution_counter where office_id = ?").param(office.value()).update();
        jdbc.sql("delete from session_counter where office_id = ?").param(office.value()).update();
        for (var ngo : ngos) {
            jdbc.sql("delete from representation where ngo_id = ?").param(ngo.value()).update();
            jdbc.sql("delete from ngo where id = ?").param(ngo.value()).update();
        }
        jdbc.sql("delete from department where id = ?").param(department.value()).update();
        jdbc.sql("delete from office where id = ?").param(office.value()).update();
    }

    /** A call for a meeting a week from now. */
    public MeetingDesk.Call nextWeek() {
        return new MeetingDesk.Call(series, OfficeDay.TODAY.plusDays(7), null, "سالن فرمانداری", false);
    }

    /** A meeting that was held on that day and is recorded afterwards. */
    public MeetingDesk.Call heldOn(LocalDate day) {
        return new MeetingDesk.Call(series, day, null, "سالن فرمانداری", true);
    }
}
