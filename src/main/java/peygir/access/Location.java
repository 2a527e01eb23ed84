package peygir.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;
import peygir.shared.NgoId;
import peygir.shared.ProvinceCode;

/**
 * Where a subject lies and whom it concerns.
 *
 * @param province null for what belongs to the nation
 * @param county null for what belongs to a province or the nation
 * @param ngos the NGOs it concerns (themselves, those invited, those promised to)
 * @param departments the departments it concerns
 */
public record Location(
        @Nullable ProvinceCode province,
        @Nullable CountyCode county,
        Set<NgoId> ngos,
        Set<DepartmentId> departments) {

    /** What belongs to no place: only roles of the whole nation reach it. */
    public static Location ofNation() {
        return new Location(null, null, Set.of(), Set.of());
    }

    public static Location of(ProvinceCode province) {
        return new Location(province, null, Set.of(), Set.of());
    }

    public static Location of(CountyCode county) {
        return new Location(county.province(), county, Set.of(), Set.of());
    }

    public static Location of(CountyCode county, Set<NgoId> ngos, Set<DepartmentId> departments) {
        return new Location(county.province(), county, ngos, departments);
    }
}
