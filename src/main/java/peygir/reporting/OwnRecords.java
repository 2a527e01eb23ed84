package peygir.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Reading;

/** How complete records are, each read in one query whatever is in it. */
@Service
@Reading
public class OwnRecords {

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How complete an NGO's record is today. */
    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public Completeness of(Actor who, NgoId ngo) {
        return jdbc.sql("""
                        select n.national_id is not null as national_id, n.registration_number is not null as registration_number,
                          n.founded_on is not null as founded, n.about is not null as about, n.phone is not null as phone,
                          n.email is not null as email, n.address is not null as address,
                          (select count(*) from representation r where r.ngo_id = n.id and r.valid_from <= :today
                            and (r.valid_to is null or r.valid_to >= :today)) as representative,
                          (select count(*) from licence l where l.ngo_id = n.id and l.revoked_on is null and l.issued_on <= :today
                            and (l.expires_on is null or l.expires_on >= :today)) as valid_licence,
                          (select count(*) from ngo_document d where d.ngo_id = n.id and d.withdrawn_on is null
                            and (d.valid_until is null or d.valid_until >= :today)) as valid_document,
                          (select count(*) from activity a where a.ngo_id = n.id and a.withdrawn_on is null and a.actual_to is null
                            and a.planned_to >= :today) + (select count(*) from coverage_statement s where s.ngo_id = n.id
                            and s.valid_from <= :today and s.valid_to >= :today) as activity,
                          (select count(*) from capacity c where c.ngo_id = n.id and c.withdrawn_on is null) as capacity,
                          (select count(*) from experience_note e where e.ngo_id = n.id and e.withdrawn_on is null) as experience,
                          n.profile_confirmed_on as identity_on, n.profile_confirmed_on as contacts_on,
                          (select max(r.valid_from) from representation r where r.ngo_id = n.id and r.valid_from <= :today) as people_on,
                          (select max(l.issued_on) from licence l where l.ngo_id = n.id) as licences_on,
                          (select max(d.given_on) from ngo_document d where d.ngo_id = n.id) as documents_on,
                          (select max(a.confirmed_on) from activity a where a.ngo_id = n.id) as activities_on,
                          (select max(coalesce(c.confirmed_on, c.declared_on)) from capacity c where c.ngo_id = n.id) as capacities_on,
                          (select max(e.written_on) from experience_note e where e.ngo_id = n.id) as experiences_on
                        from ngo n where n.id = :ngo
                        """)
                .param("today", LocalDate.now(clock))
                .param("ngo", ngo.value())
                .query((row, _) -> completeness(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Completeness completeness(ResultSet row) throws SQLException {
        var there = EnumSet.noneOf(RecordItem.class);
        for (var item : RecordItem.values()) {
            if (row.getInt(item.name()) > 0) {
                there.add(item);
            }
        }
        var touched = new EnumMap<RecordPart, LocalDate>(RecordPart.class);
        for (var part : RecordPart.values()) {
            var day = row.getObject(part.name() + "_ON", LocalDate.class);
            if (day != null) {
                touched.put(part, day);
            }
        }
        return Completeness.of(there, touched);
    }
}
