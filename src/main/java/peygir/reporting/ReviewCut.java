package peygir.reporting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;
import peygir.shared.OfficeId;

/**
 * Which part of a place's record a review looks at.
 *
 * @param office only what this office promised, and the series it runs
 * @param sector code; only what NGOs of the sector promised or were promised, and the meetings one of them attended
 * @param from first day: promises by their original due date, intervals by the day they were due
 * @param to last day
 */
public record ReviewCut(@Nullable OfficeId office, @Nullable String sector, @Nullable LocalDate from, @Nullable LocalDate to) {

    public static final ReviewCut WHOLE = new ReviewCut(null, null, null, null);

    /** @throws DomainException for a period that ends before it begins */
    public ReviewCut {
        if (from != null && to != null && to.isBefore(from)) {
            throw new DomainException("reporting.ReviewCut.backwards");
        }
    }

    /** The same part of the record, of these days alone as far as they lie in its period. */
    public ReviewCut within(LocalDate first, LocalDate last) {
        return new ReviewCut(office, sector, from != null && from.isAfter(first) ? from : first, to != null && to.isBefore(last) ? to : last);
    }

    /** The condition it makes for commitments {@code k}. */
    String ofCommitments() {
        return (office == null ? "" : " and k.office_id = :office")
                + (sector == null
                        ? ""
                        : " and (exists (select 1 from ngo x where x.id = k.ngo_id and x.primary_sector = :sector)"
                                + " or exists (select 1 from commitment_beneficiary b join ngo x on x.id = b.ngo_id"
                                + " where b.commitment_id = k.id and x.primary_sector = :sector))")
                + (from == null ? "" : " and k.original_due >= :from") + (to == null ? "" : " and k.original_due <= :to");
    }

    /** The condition it makes for series {@code s}. */
    String ofSeries() {
        return office == null ? "" : " and s.office_id = :office";
    }

    /** The condition it makes for held meetings {@code m}. */
    String ofMeetings() {
        return sector == null
                ? ""
                : " and exists (select 1 from attendance a join ngo x on x.id = a.ngo_id where a.meeting_id = m.id"
                        + " and a.state in ('PRESENT', 'LATE', 'SUBSTITUTE') and x.primary_sector = :sector)";
    }

    /** What the conditions are asked with. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        put(parameters, "office", office == null ? null : office.value());
        put(parameters, "sector", sector);
        put(parameters, "from", from);
        put(parameters, "to", to);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
