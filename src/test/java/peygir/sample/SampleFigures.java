package peygir.sample;

import static peygir.sample.SampleProvince.TODAY;
import static peygir.sample.SampleProvince.count;

/** The office's figures of the sample, counted once more from their definitions, without the product's own queries. */
final class SampleFigures {

    private SampleFigures() {}

    /** Pairs of activities of two NGOs that do the same for the same people in the same place at the same time. */
    static long overlaps(String county) {
        return count("""
                select count(*) from activity a join activity b on b.county_code = a.county_code and b.sub_sector = a.sub_sector and a.id < b.id
                where a.county_code = ? and a.ngo_id <> b.ngo_id and a.withdrawn_on is null and b.withdrawn_on is null
                  and (a.locality_id = b.locality_id or a.locality_id is null or b.locality_id is null)
                  and coalesce(a.actual_from, a.planned_from) <= coalesce(b.actual_to, b.planned_to)
                  and coalesce(b.actual_from, b.planned_from) <= coalesce(a.actual_to, a.planned_to)
                  and not (coalesce(a.actual_to, a.planned_to) < ? and coalesce(b.actual_to, b.planned_to) < ?)
                  and exists (select 1 from activity_target_group g join activity_target_group h
                              on g.activity_id = a.id and h.activity_id = b.id
                              and (g.target_group = h.target_group or 'ALL' in (g.target_group, h.target_group)))
                  and not exists (select 1 from overlap_case c where c.resolved_on is not null
                                  and (c.first_activity, c.second_activity) in ((a.id, b.id), (b.id, a.id)))
                """, county, TODAY, TODAY);
    }

    /** The state of a county's cell on the sample's day. */
    static String coverage(String county, String subSector) {
        var running = """
                select count(*) from activity where county_code = ? and sub_sector = ? and withdrawn_on is null
                  and coalesce(actual_from, planned_from) <= ? and coalesce(actual_to, planned_to) >= ?""";
        if (count(running + " and confirmed_on >= date_sub(?, interval 90 day)", county, subSector, TODAY, TODAY, TODAY) > 0) {
            return "covered";
        }
        if (count(running, county, subSector, TODAY, TODAY) > 0) {
            return "stale";
        }
        var active = """
                select count(*) from ngo n where n.county_code = ? and n.closed_on is null
                  and n.primary_sector = (select sector_code from sub_sector where code = ?)
                  and exists (select 1 from licence l where l.ngo_id = n.id and l.revoked_on is null
                              and l.issued_on <= ? and (l.expires_on is null or l.expires_on >= ?))""";
        var silent = count(active + """
                 and not exists (select 1 from coverage_statement s where s.ngo_id = n.id and s.sub_sector = ?
                                 and s.valid_from <= ? and s.valid_to >= ?)""", county, subSector, TODAY, TODAY, subSector, TODAY, TODAY);
        return count(active, county, subSector, TODAY, TODAY) > 0 && silent == 0 ? "confirmed-none" : "not-reported";
    }
}
