package peygir.access;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import peygir.shared.AccountId;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;
import peygir.shared.ProvinceCode;

/**
 * Who asks: the account, the name to write in the record, and the rights in force at this request.
 *
 * @param language {@code fa} or {@code en}
 */
public record Actor(AccountId account, String name, String language, Set<Grant> grants) implements Serializable {

    public Actor {
        grants = Set.copyOf(grants);
    }

    public boolean has(Role... roles) {
        return grants.stream().anyMatch(grant -> Arrays.asList(roles).contains(grant.role()));
    }

    /** The part of the world in which one of these roles is held; with no role named, any role. */
    public Reach reach(Role... roles) {
        return new Reach(grants.stream()
                .filter(grant -> roles.length == 0 || Arrays.asList(roles).contains(grant.role()))
                .map(Grant::scope)
                .collect(java.util.stream.Collectors.toUnmodifiableSet()));
    }

    /** The first county this account works in or belongs to, if any. */
    public Optional<CountyCode> county() {
        return scopes().flatMap(scope -> switch (scope) {
                    case Scope.OfCounty(var county) -> Stream.of(county);
                    case Scope.OfNgo(_, var county) -> Stream.of(county);
                    case Scope.OfDepartment(_, var county) -> Stream.of(county);
                    case Scope.OfProvince _, Scope.OfNation _ -> Stream.<CountyCode>empty();
                })
                .findFirst();
    }

    /** The province this account works in or belongs to, if any. */
    public Optional<ProvinceCode> province() {
        return scopes().flatMap(scope -> scope instanceof Scope.OfProvince(var province) ? Stream.of(province) : Stream.empty())
                .findFirst()
                .or(() -> county().map(CountyCode::province));
    }

    /** The NGOs this account speaks for. */
    public Set<NgoId> ngos() {
        return scopes().flatMap(scope -> scope instanceof Scope.OfNgo(var ngo, _) ? Stream.of(ngo) : Stream.empty())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private Stream<Scope> scopes() {
        return grants.stream().map(Grant::scope).sorted(java.util.Comparator.comparing(Scope::toString));
    }
}
