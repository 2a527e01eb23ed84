package peygir.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.meeting.AttendanceLine;
import peygir.meeting.AttendanceState;
import peygir.meeting.SeriesId;
import peygir.search.Words;
import peygir.shared.AccountId;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;
import peygir.shared.OfficeId;

/** A county in which a meeting is recorded again and again, with those who come to it. */
record Attended(
        CountyCode county, OfficeId office, SeriesId series, List<NgoId> ngos, Actor expert, Set<String> wordsOfOffice, Set<String> wordsOfMeeting) {

    static final int PEOPLE = 62;
    static final int PROMISES = 5;
    static final String PLACE = "فرمانداری";
    static final LocalDate DAY = Generator.TODAY;

    /** All counties that have NGOs enough. */
    static List<Attended> counties(JdbcTemplate jdbc) {
        return jdbc.query("""
                select s.county_code, s.office_id, s.id, concat_ws(' ', o.title_fa, o.title_en), concat_ws(' ', s.title, c.name_fa, c.name_en)
                from meeting_series s join office o on o.id = s.office_id join county c on c.code = s.county_code order by s.county_code
                """, (row, _) -> {
            var county = new CountyCode(row.getString(1));
            var ngos = jdbc.queryForList("select id from ngo where county_code = ? order by id limit " + PEOPLE, String.class, county.value());
            var expert = new Actor(AccountId.random(), "کارشناس", "fa", Set.of(new Grant(Role.EXPERT, new Scope.OfCounty(county))));
            return new Attended(
                    county, new OfficeId(UUID.fromString(row.getString(2))), new SeriesId(UUID.fromString(row.getString(3))),
                    ngos.stream().map(NgoId::of).toList(), expert, new TreeSet<>(Words.of(row.getString(4))),
                    new TreeSet<>(Words.of(row.getString(5) + " " + PLACE)));
        });
    }

    /** One of seven comes late. */
    boolean late(int place) {
        return place % 7 == 6;
    }

    List<AttendanceLine> lines() {
        return new ArrayList<>(IntStream.range(0, PEOPLE)
                .mapToObj(place -> AttendanceLine.ofNgo(ngos.get(place), "نمایندهٔ " + place, late(place) ? AttendanceState.LATE : AttendanceState.PRESENT))
                .toList());
    }

    static String promise(int number) {
        return "فهرست شمارهٔ " + number + " فرستاده شود";
    }

    /** By which a promise is found. */
    Set<String> words(int promise) {
        var words = new TreeSet<>(wordsOfOffice);
        words.addAll(Words.of(promise(promise) + " فهرست"));
        return words;
    }

    Set<NgoId> beneficiaries(int promise) {
        return Set.of(ngos.get(promise), ngos.get(promise + 1));
    }
}
