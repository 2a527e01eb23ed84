package peygir.access;

import java.io.Serializable;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;
import peygir.shared.NgoId;
import peygir.shared.ProvinceCode;

/** The part of the world a role is held in. */
public sealed interface Scope extends Serializable {

    /** Does this part of the world contain that place, NGO or department? */
    boolean covers(Location location);

    record OfNation() implements Scope {
        @Override
        public boolean covers(Location location) {
            return true;
        }
    }

    record OfProvince(ProvinceCode province) implements Scope {
        @Override
        public boolean covers(Location location) {
            return province.equals(location.province());
        }
    }

    record OfCounty(CountyCode county) implements Scope {
        @Override
        public boolean covers(Location location) {
            return county.equals(location.county());
        }
    }

    /** An NGO's own matters; its county is known for what a county shows to all its NGOs. */
    record OfNgo(NgoId ngo, CountyCode county) implements Scope {
        @Override
        public boolean covers(Location location) {
            return location.ngos().contains(ngo);
        }
    }

    record OfDepartment(DepartmentId department, CountyCode county) implements Scope {
        @Override
        public boolean covers(Location location) {
            return location.departments().contains(department);
        }
    }
}
