package peygir.coverage;

import org.jspecify.annotations.Nullable;

/**
 * One sub-sector at one place of a county, today.
 *
 * @param locality null for activities of the whole county
 * @param activities how many run there
 * @param ngos of how many NGOs
 */
public record PlaceRow(@Nullable String locality, String subSector, String label, long activities, long ngos) {}
