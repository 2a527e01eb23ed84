package peygir.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
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
        return jdbc.sql("select county_code from meeting where id = ?")
                .param(meeting.value())
                .query((row, _) -> Location.of(new CountyCode(row.getString(1))))
                .optional();
    }

    @Override
    public Optional<Location> locate(MeetingId meeting) {
        return jdbc.sql("""
                        select m.county_code, x.ngo_id, x.department_id from meeting m left join (
                            select ngo_id, department_id from invitation where meeting_id = :meeting
                            union select ngo_id, department_id from attendance where meeting_id = :meeting) x on true
                        where m.id = :meeting
                        """)
                .param("meeting", meeting.value())
                .query(MeetingLocator::location);
    }

    /** The rows of one meeting, one for each organisation it concerns. */
    private static Optional<Location> location(ResultSet row) throws SQLException {
        if (!row.next()) {
            return Optional.empty();
        }
        var county = new CountyCode(row.getString("county_code"));
        var ngos = new HashSet<NgoId>();
        var departments = new HashSet<DepartmentId>();
        do {
            if (row.getString("ngo_id") != null) {
                ngos.add(NgoId.of(row.getString("ngo_id")));
            }
            if (row.getString("department_id") != null) {
                departments.add(DepartmentId.of(row.getString("department_id")));
            }
        } while (row.next());
        return Optional.of(Location.of(county, ngos, departments));
    }
}
