package peygir.bench;

import java.util.Set;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.shared.AccountId;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;
import peygir.shared.ProvinceCode;

/** Who asks in the benchmarks. */
final class People {

    static final CountyCode BAFQ = new CountyCode("2102");
    static final ProvinceCode YAZD = new ProvinceCode("21");
    static final Actor NATIONAL = person(Role.NATIONAL, new Scope.OfNation());
    static final Actor AUDITOR = person(Role.AUDITOR, new Scope.OfNation());
    static final Actor DIRECTOR = person(Role.DIRECTOR, new Scope.OfProvince(YAZD));
    static final Actor GOVERNOR = person(Role.GOVERNOR, new Scope.OfCounty(BAFQ));
    static final Actor EXPERT = person(Role.EXPERT, new Scope.OfCounty(BAFQ));

    private People() {}

    static Actor speaksFor(NgoId ngo) {
        return person(Role.NGO, new Scope.OfNgo(ngo, BAFQ));
    }

    private static Actor person(Role role, Scope scope) {
        return new Actor(AccountId.random(), role.name(), "fa", Set.of(new Grant(role, scope)));
    }
}
