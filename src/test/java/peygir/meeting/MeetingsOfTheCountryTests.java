package peygir.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import peygir.TestDatabase;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.shared.AccountId;
import peygir.shared.CountyCode;
import peygir.shared.Language;
import peygir.shared.ProvinceCode;

/** Ten years of meetings of every county: found by their words without a look at all of them. */
class MeetingsOfTheCountryTests {

    private static final Locale FA = Language.PERSIAN.locale();
    private static final int PAGE = 51;
    private static final int A_COUNTY = 110;
    private static JdbcTemplate jdbc;
    private static MeetingBook book;

    private final Actor nation = actor(Role.NATIONAL, new Scope.OfNation());
    private final Actor director = actor(Role.DIRECTOR, new Scope.OfProvince(new ProvinceCode("21")));
    private final Actor governor = actor(Role.GOVERNOR, new Scope.OfCounty(new CountyCode("2102")));

    @BeforeAll
    static void theCountry() {
        var url = TestDatabase.url("meetings_of_the_country");
        var source = new SingleConnectionDataSource(url, "root", "", true);
        source.setAutoCommit(true);
        Flyway.configure().dataSource(url, "root", "").locations("classpath:db/migration").load().migrate();
        jdbc = new JdbcTemplate(source);
        // Of the book only its list is asked.
        book = new MeetingBook(JdbcClient.create(jdbc), null);
        if (jdbc.queryForList("select 1 from meeting limit 1").isEmpty()) {
            fill();
        }
    }

    private static void fill() {
        jdbc.execute("create temporary table place as select code, uuid() as office, uuid() as series from county");
        jdbc.execute("insert into office (id, version, level, province_code, county_code, title_fa, title_en)"
                + " select office, 0, 'COUNTY', left(code, 2), code, concat('فرمانداری ', code), concat('Governorate ', code) from place");
        jdbc.execute("insert into meeting_series (id, version, office_id, county_code, title, cadence_months, grace_days, started_on)"
                + " select series, 0, office, code, if(code mod 40 = 2, 'شورای یاریگران', 'نشست سمن‌ها'), 1, 3, '2016-03-20' from place");
        jdbc.execute("""
                insert into meeting (id, version, series_id, county_code, number, planned_on, held_on, place, state)
                select uuid(), 0, p.series, p.code, s.seq, date '2016-04-01' + interval s.seq * 30 day, date '2016-04-01' + interval s.seq * 30 day,
                    if(s.seq = 77 and p.code mod 7 = 0, 'آمفی‌تئاتر', 'فرمانداری'), 'APPROVED'
                from place p join seq_1_to_%d s
                """.formatted(A_COUNTY));
        var index = MeetingSearch.index(jdbc);
        while (index.fillSome()) {
            // Until nothing is due.
        }
        List.of("meeting", "meeting_word").forEach(table -> jdbc.queryForList("analyze table " + table));
    }

    @ParameterizedTest
    @CsvSource({"نشست, 1500", "فرمانداری, 1500", "یاریگران, 8000", "آمفی, 1500", "بافق, 2500", "نشست بافق, 2500", "تئاتر یاریگران, 8000", "هیچکدام, 200", "نشست هیچکدام, 200"})
    void noSearchReadsTheMeetingsFromEndToEnd(String typed, long most) {
        for (var who : List.of(nation, director, governor)) {
            var read = rowsRead(() -> book.rows(who, filter(typed), FA, null, PAGE));
            System.out.printf(Locale.ROOT, "rows read for %s by %s: %d%n", typed, who.name(), read);
            assertThat(read).as("%s by %s", typed, who.name()).isLessThan(most);
        }
    }

    @ParameterizedTest
    @CsvSource({"آمفی تئاتر, place like 'آمفی%'", "یاریگ, county_code mod 40 = 2", "بافق, county_code = 2102", "Bafq نشست, county_code = 2102 and county_code mod 40 <> 2"})
    void pageAfterPageShowsEveryFindOnceInTheListsOrder(String typed, String condition) {
        for (var who : List.of(nation, director, governor)) {
            var paged = new ArrayList<MeetingRow>();
            List<MeetingRow> page;
            do {
                page = book.rows(who, filter(typed), FA, paged.isEmpty() ? null : MeetingPlace.of(paged.getLast()), 100);
                paged.addAll(page);
            } while (page.size() == 100);

            assertThat(paged).doesNotHaveDuplicates().isSortedAccordingTo(java.util.Comparator.comparing(MeetingRow::heldOn).reversed());
            assertThat(ids(paged)).as("%s by %s", typed, who.name())
                    .isEqualTo(new TreeSet<>(jdbc.queryForList("select id from meeting where " + condition + " and " + within(who), String.class)));
        }
    }

    @Test
    void whoeverWasOnlyInvitedFindsThoseMeetingsAlone() {
        var meeting = jdbc.queryForObject("select id from meeting where county_code = '2102' and number = 5", String.class);
        var department = java.util.UUID.randomUUID();
        jdbc.update("insert into department (id, county_code, name) values (?, '2102', 'اداره ورزش')", department);
        jdbc.update("insert into invitation (id, version, meeting_id, department_id, sent_on, reply) values (uuid(), 0, ?, ?, '2016-04-01', 'PENDING')", meeting, department);
        var liaison = actor(Role.LIAISON, new Scope.OfDepartment(new peygir.shared.DepartmentId(department), new CountyCode("2102")));
        try {
            assertThat(ids(book.rows(liaison, filter("بافق"), FA, null, PAGE))).containsExactly(meeting);
            assertThat(book.rows(liaison, filter("تفت"), FA, null, PAGE)).isEmpty();
        } finally {
            jdbc.update("delete from invitation where department_id = ?", department);
            jdbc.update("delete from department where id = ?", department);
        }
    }

    private static MeetingFilter filter(String typed) {
        return new MeetingFilter(typed, null, null, null);
    }

    private static String within(Actor who) {
        return who.reach(Role.NATIONAL, Role.DIRECTOR, Role.GOVERNOR).counties("county_code");
    }

    private static Set<String> ids(List<MeetingRow> rows) {
        return new TreeSet<>(rows.stream().map(row -> row.id().value().toString()).toList());
    }

    /** How many rows and keys the database read for it. */
    private static long rowsRead(Runnable question) {
        jdbc.execute("flush status");
        question.run();
        return jdbc.query("show session status where variable_name like 'Handler_read%'", (row, _) -> row.getLong(2)).stream().mapToLong(Long::longValue).sum();
    }

    private static Actor actor(Role role, Scope scope) {
        return new Actor(AccountId.random(), role.name(), "fa", Set.of(new Grant(role, scope)));
    }
}
