package peygir.coverage;

import org.jspecify.annotations.Nullable;

/**
 * A code that is in use, and how much is read as it today.
 *
 * @param sector of a sub-sector; null for a sector
 * @param activities activity records, those of the past included
 * @param statements statements of nothing
 * @param needs needs
 * @param ngos NGOs whose primary sector it is, and licences of that subject together; 0 for a sub-sector
 */
public record TaxonomyLine(
        String code, @Nullable String sector, String labelFa, String labelEn, long activities, long statements, long needs, long ngos) {

    public long records() {
        return activities + statements + needs + ngos;
    }
}
