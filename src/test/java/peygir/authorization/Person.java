package peygir.authorization;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.shared.AccountId;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;
import peygir.shared.NgoId;
import peygir.shared.ProvinceCode;

/**
 * Someone of the test's own world: a role held in one place. {@link #covers} is the oracle, written from the rules of
 * the office and not from the product's code.
 */
record Person(String name, @Nullable Role role, String kind, String place, @Nullable UUID body) {

    static Person ofNation(Role role) {
        return new Person(role.name().toLowerCase(), role, "nation", "", null);
    }

    static Person ofProvince(Role role, String province) {
        return new Person(role.name().toLowerCase() + " of province " + province, role, "province", province, null);
    }

    static Person ofCounty(Role role, String county) {
        return new Person(role.name().toLowerCase() + " of county " + county, role, "county", county, null);
    }

    static Person ofNgo(String name, UUID ngo, String county) {
        return new Person("representative of " + name, Role.NGO, "ngo", county, ngo);
    }

    static Person ofDepartment(String name, UUID department, String county) {
        return new Person("liaison of " + name, Role.LIAISON, "department", county, department);
    }

    static Person withoutRights() {
        return new Person("someone without rights", null, "none", "", null);
    }

    boolean covers(Placed target) {
        return switch (kind) {
            case "nation" -> true;
            case "province" -> place.equals(target.province());
            case "county" -> place.equals(target.county());
            case "ngo" -> target.ngos().contains(body);
            case "department" -> target.departments().contains(body);
            default -> false;
        };
    }

    /** Names of places are no secret from those who live there; everything else is what {@link #covers} says. */
    boolean maySee(Placed found) {
        return covers(found) || found.subject() instanceof CountyCode(var code) && code.equals(place)
                || found.subject() instanceof ProvinceCode(var code) && place.startsWith(code);
    }

    Actor actor() {
        var account = new AccountId(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        if (role == null) {
            return new Actor(account, name, "fa", Set.of());
        }
        Scope scope = switch (kind) {
            case "province" -> new Scope.OfProvince(new ProvinceCode(place));
            case "county" -> new Scope.OfCounty(new CountyCode(place));
            case "ngo" -> new Scope.OfNgo(new NgoId(body), new CountyCode(place));
            case "department" -> new Scope.OfDepartment(new DepartmentId(body), new CountyCode(place));
            default -> new Scope.OfNation();
        };
        return new Actor(account, name, "fa", Set.of(new Grant(role, scope)));
    }

    @Override
    public String toString() {
        return name;
    }
}
