package peygir.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import peygir.ngo.NgoAddition;

/** Reads with an NGO's record how complete it is. */
class CompletenessReader implements NgoAddition<Completeness> {

    /** Of each item whether it is there, of each part the day it was last touched. */
    private static final String COLUMNS = """
            n.national_id is not null as there_national_id, n.registration_number is not null as there_registration_number,
            n.founded_on is not null as there_founded, n.about is not null as there_about, n.phone is not null as there_phone,
            n.email is not null as there_email, n.address is not null as there_address,
            (select count(*) from representation r where r.ngo_id = n.id and r.valid_from <= :today
              and (r.valid_to is null or r.valid_to >= :today)) as there_representative,
            (select count(*) from licence l where l.ngo_id = n.id and l.revoked_on is null and l.issued_on <= :today
              and (l.expires_on is null or l.expires_on >= :today)) as there_valid_licence,
            (select count(*) from ngo_document d where d.ngo_id = n.id and d.withdrawn_on is null
              and (d.valid_until is null or d.valid_until >= :today)) as there_valid_document,
            (select count(*) from activity a where a.ngo_id = n.id and a.withdrawn_on is null and a.actual_to is null
              and a.planned_to >= :today) + (select count(*) from coverage_statement s where s.ngo_id = n.id
              and s.valid_from <= :today and s.valid_to >= :today) as there_activity,
            (select count(*) from capacity c where c.ngo_id = n.id and c.withdrawn_on is null) as there_capacity,
            (select count(*) from experience_note e where e.ngo_id = n.id and e.withdrawn_on is null) as there_experience,
            n.profile_confirmed_on as identity_on, n.profile_confirmed_on as contacts_on,
            (select max(r.valid_from) from representation r where r.ngo_id = n.id and r.valid_from <= :today) as people_on,
            (select max(l.issued_on) from licence l where l.ngo_id = n.id) as licences_on,
            (select max(d.given_on) from ngo_document d where d.ngo_id = n.id) as documents_on,
            (select max(a.confirmed_on) from activity a where a.ngo_id = n.id) as activities_on,
            (select max(coalesce(c.confirmed_on, c.declared_on)) from capacity c where c.ngo_id = n.id) as capacities_on,
            (select max(e.written_on) from experience_note e where e.ngo_id = n.id) as experiences_on
            """;

    @Override
    public String columns() {
        return COLUMNS;
    }

    @Override
    public Completeness read(ResultSet row) throws SQLException {
        var there = EnumSet.noneOf(RecordItem.class);
        for (var item : RecordItem.values()) {
            if (row.getInt("there_" + item) > 0) {
                there.add(item);
            }
        }
        var touched = new EnumMap<RecordPart, LocalDate>(RecordPart.class);
        for (var part : RecordPart.values()) {
            var day = row.getObject(part + "_ON", LocalDate.class);
            if (day != null) {
                touched.put(part, day);
            }
        }
        return Completeness.of(there, touched);
    }
}
