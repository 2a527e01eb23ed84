package peygir.coverage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.shared.NgoId;

/**
 * An activity record as lists show it.
 *
 * @param subSectorLabel the sub-sector's name; what is done in the NGO's words, where the name only says "other"
 * @param from the first day it ran on, else is planned for
 * @param to the last day it ran on, else is planned for
 * @param groups labels of its target groups
 * @param freshness what its confirmation is still worth
 * @param version what a change must be based on
 */
public record ActivityRow(
        ActivityId id, long version, NgoId ngo, String ngoName, String title, String subSector, String subSectorLabel, @Nullable String locality,
        LocalDate from, LocalDate to, LocalDate confirmedOn, ActivityStatus status, Freshness freshness, List<String> groups) {

    public ActivityRow {
        groups = List.copyOf(groups);
    }

    /** Runs, but nobody confirmed it lately. */
    public boolean stale() {
        return status == ActivityStatus.RUNNING && freshness == Freshness.STALE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActivityRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
