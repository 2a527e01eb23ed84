package peygir.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peygir.ngo.LicenceLevel;
import peygir.shared.DepartmentId;

/**
 * Which of the county's NGOs are invited: those to whom everything said here applies.
 *
 * @param sector their primary sector, null for any
 * @param subSector a sub-sector they are active in, null for any
 * @param affiliation the department they are affiliated to, null for any
 * @param level the reach of a licence they hold, null for any
 * @param history how they came to earlier meetings of the series, null for any
 */
public record InvitationRule(
        @Nullable String sector, @Nullable String subSector, @Nullable DepartmentId affiliation, @Nullable LicenceLevel level, @Nullable History history) {

    /** Who was in the room before. */
    public enum History {
        CAME_LAST,
        MISSED_LAST,
        NEVER_CAME
    }

    private static final String IN_THE_ROOM = "exists (select 1 from attendance a where a.ngo_id = n.id and a.state in ('PRESENT', 'LATE', 'SUBSTITUTE') and a.meeting_id ";
    private static final String LAST = "= (select l.id from meeting l where l.series_id = :series and l.held_on is not null order by l.held_on desc limit 1))";
    private static final String EVER = "in (select l.id from meeting l where l.series_id = :series))";

    /** Every NGO of the county. */
    public static InvitationRule everybody() {
        return new InvitationRule(null, null, null, null, null);
    }

    public static InvitationRule ofSector(@Nullable String sector) {
        return new InvitationRule(sector, null, null, null, null);
    }

    /** As a condition on {@code ngo n}; asks for {@link #values} and {@code :series}, {@code :today}. */
    String condition() {
        var parts = new ArrayList<String>();
        if (sector != null) {
            parts.add("n.primary_sector = :sector");
        }
        if (subSector != null) {
            parts.add("exists (select 1 from activity t where t.ngo_id = n.id and t.sub_sector in (select r.code from taxonomy_term r where r.read_as = :sub and r.valid_to = '9999-12-31') and t.withdrawn_on is null)");
        }
        if (affiliation != null) {
            parts.add("n.affiliation_id = :affiliation");
        }
        if (level != null) {
            parts.add("exists (select 1 from licence c where c.ngo_id = n.id and c.level = :level and c.revoked_on is null"
                    + " and (c.expires_on is null or c.expires_on >= :today))");
        }
        parts.addAll(switch (history) {
            case null -> List.<String>of();
            case CAME_LAST -> List.of(IN_THE_ROOM + LAST);
            case MISSED_LAST -> List.of("not " + IN_THE_ROOM + LAST);
            case NEVER_CAME -> List.of("not " + IN_THE_ROOM + EVER);
        });
        return parts.isEmpty() ? "" : " and " + String.join(" and ", parts);
    }

    Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        put(values, "sector", sector);
        put(values, "sub", subSector);
        put(values, "affiliation", affiliation == null ? null : affiliation.value());
        put(values, "level", level == null ? null : level.name());
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
