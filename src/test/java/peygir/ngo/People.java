package peygir.ngo;

import java.util.Set;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.shared.AccountId;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;
import peygir.shared.ProvinceCode;

/** Those who come to the register in the tests. Khatam and its neighbour are theirs: no other test has NGOs there. */
public final class People {

    public static final CountyCode COUNTY = new CountyCode("2109");
    public static final CountyCode NEIGHBOUR = new CountyCode("2108");

    private People() {}

    public static Actor expert() {
        return of("کارشناس شهرستان", new Grant(Role.EXPERT, new Scope.OfCounty(COUNTY)));
    }

    public static Actor governor() {
        return of("فرماندار شهرستان", new Grant(Role.GOVERNOR, new Scope.OfCounty(COUNTY)));
    }

    public static Actor neighbour() {
        return of("کارشناس همسایه", new Grant(Role.EXPERT, new Scope.OfCounty(NEIGHBOUR)));
    }

    public static Actor director() {
        return of("مدیرکل استان", new Grant(Role.DIRECTOR, new Scope.OfProvince(new ProvinceCode("21"))));
    }

    public static Actor representative(NgoId ngo) {
        return of("نمایندهٔ سمن", new Grant(Role.NGO, new Scope.OfNgo(ngo, COUNTY)));
    }

    private static Actor of(String name, Grant grant) {
        return new Actor(AccountId.random(), name, "fa", Set.of(grant));
    }
}
