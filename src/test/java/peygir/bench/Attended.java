package peygir.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import peygir.shared.AccountId;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;
import peygir.shared.OfficeId;

/** A county in which a meeting is recorded again and again, with those who come to it. */
record Attended(CountyCode county, OfficeId office, SeriesId series, List<NgoId> ngos, Actor expert) {

    static final int PEOPLE = 62;
    static final int PROMISES = 5;
    static final LocalDate DAY = Generator.TODAY;

    /** All counties that have NGOs enough. */
    static List<Attended> counties(JdbcTemplate jdbc) {
        return jdbc.query("select s.county_code, s.office_id, s.id from meeting_series s order by s.county_code", (row, _) -> {
            var county = new CountyCode(row.getString(1));
            var ngos = jdbc.queryForList("select id from ngo where county_code = ? order by id limit " + PEOPLE, String.class, county.value());
            var expert = new Actor(AccountId.random(), "کارشناس", "fa", Set.of(new Grant(Role.EXPERT, new Scope.OfCounty(county))));
            return new Attended(
                    county, new OfficeId(UUID.fromString(row.getString(2))), new SeriesId(UUID.fromString(row.getString(3))),
                    ngos.stream().map(NgoId::of).toList(), expert);
        });
    }

    List<AttendanceLine> lines() {
        return new ArrayList<>(IntStream.range(0, PEOPLE)
                .mapToObj(place -> AttendanceLine.ofNgo(ngos.get(place), "نمایندهٔ " + place, place % 7 == 6 ? AttendanceState.LATE : AttendanceState.PRESENT))
                .toList());
    }

    Set<NgoId> beneficiaries(int promise) {
        return Set.of(ngos.get(promise), ngos.get(promise + 1));
    }
}
