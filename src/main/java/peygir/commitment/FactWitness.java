package peygir.commitment;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.meeting.MeetingId;
import peygir.meeting.SeriesId;
import peygir.ngo.ExpectationId;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** What the system itself can see of the world outside the commitments. */
@Component
class FactWitness {

    private final JdbcClient jdbc;

    FactWitness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A held meeting with approved minutes. */
    record Held(MeetingId meeting, LocalDate on) {}

    /** The first meeting of the series after that day whose minutes are approved. */
    Optional<Held> firstApproved(SeriesId series, LocalDate after) {
        return jdbc.sql("select id, held_on from meeting where series_id = ? and state = 'APPROVED' and held_on > ? order by held_on limit 1")
                .params(series.value(), after)
                .query((row, _) -> new Held(MeetingId.of(row.getString("id")), row.getObject("held_on", LocalDate.class)))
                .optional();
    }

    /** How many of the county's NGOs offered a capacity at the end of that day. */
    Share offering(CountyCode county, LocalDate day) {
        return jdbc.sql("""
                        select count(*) as whole, coalesce(sum(exists (select 1 from capacity p where p.ngo_id = n.id and p.declared_on <= :day
                            and (p.withdrawn_on is null or p.withdrawn_on > :day))), 0) as part
                        from ngo n where n.county_code = :county and (n.closed_on is null or n.closed_on > :day)
                        """)
                .param("county", county.value())
                .param("day", day)
                .query((row, _) -> new Share(row.getLong("part"), row.getLong("whole")))
                .single();
    }

    /**
     * An expectation as far as a promise is concerned.
     *
     * @param answeredOn empty while it waits
     */
    record Awaited(NgoId ngo, CountyCode county, String topic, Optional<LocalDate> answeredOn) {}

    /**
     * @throws NotFound when there is no such expectation
     */
    Awaited expectation(ExpectationId id) {
        return jdbc.sql("select x.topic, x.answered_on, n.id, n.county_code from expectation x join ngo n on n.id = x.ngo_id where x.id = ?")
                .param(id.value())
                .query((row, _) -> new Awaited(
                        NgoId.of(row.getString("id")), new CountyCode(row.getString("county_code")), row.getString("topic"),
                        Optional.ofNullable(row.getObject("answered_on", LocalDate.class))))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
