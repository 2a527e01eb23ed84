package peygir.meeting;

import java.util.HashSet;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Location;
import peygir.access.Locator;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;
import peygir.shared.NgoId;

/** A meeting lies in its county and concerns whom it invited and who took part. */
@Component
class MeetingLocator implements Locator<MeetingId> {

    private final JdbcClient jdbc;

    MeetingLocator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<MeetingId> type() {
        return MeetingId.class;
    }

    @Override
    public Optional<Location> place(MeetingId meeting) {
        return county(meeting).map(county -> Location.of(new CountyCode(county)));
    }

    private Optional<String> county(MeetingId meeting) {
        return jdbc.sql("select county_code from meeting where id = ?").param(meeting.value()).query(String.class).optional();
    }

    @Override
    public Optional<Location> locate(MeetingId meeting) {
        var county = county(meeting);
        if (county.isEmpty()) {
            return Optional.empty();
        }
        var ngos = new HashSet<NgoId>();
        var departments = new HashSet<DepartmentId>();
        jdbc.sql("""
                        select ngo_id, department_id from invitation where meeting_id = :meeting
                        union select ngo_id, department_id from attendance where meeting_id = :meeting
                        """)
                .param("meeting", meeting.value())
                .query(row -> {
                    if (row.getString("ngo_id") != null) {
                        ngos.add(NgoId.of(row.getString("ngo_id")));
                    }
                    if (row.getString("department_id") != null) {
                        departments.add(DepartmentId.of(row.getString("department_id")));
                    }
                });
        return Optional.of(Location.of(new CountyCode(county.get()), ngos, departments));
    }
}
