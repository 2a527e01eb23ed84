package peygir;

import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.access.SignedIn;
import peygir.sample.SampleIds;
import peygir.shared.CountyCode;
import peygir.shared.ProvinceCode;

/** Those who sign in to the sample, for tests that do not go through its sign-in page. */
public final class SamplePeople {

    public static final CountyCode BAFQ = new CountyCode("2102");
    public static final ProvinceCode YAZD = new ProvinceCode("21");

    private SamplePeople() {}

    public static Actor director() {
        return of("director", new Grant(Role.DIRECTOR, new Scope.OfProvince(YAZD)));
    }

    public static Actor governor() {
        return of("governor", new Grant(Role.GOVERNOR, new Scope.OfCounty(BAFQ)));
    }

    public static Actor expert() {
        return of("expert", new Grant(Role.EXPERT, new Scope.OfCounty(BAFQ)));
    }

    public static Actor ngo() {
        return of("ngo", new Grant(Role.NGO, new Scope.OfNgo(SampleIds.ngo("ngo"), BAFQ)));
    }

    /** Signs somebody in for the views of this thread. */
    public static void signIn(Actor who) {
        var roles = who.grants().stream().map(grant -> "ROLE_" + grant.role()).toArray(String[]::new);
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(who, 0), null, AuthorityUtils.createAuthorityList(roles)));
    }

    /** Sees the records of the whole country, the log too, and changes nothing. */
    public static Actor auditor() {
        return of("auditor", new Grant(Role.AUDITOR, new Scope.OfNation()));
    }

    public static Actor admin() {
        return of("admin", new Grant(Role.ADMIN, new Scope.OfNation()));
    }

    private static Actor of(String name, Grant grant) {
        return new Actor(SampleIds.account(name), name, "fa", Set.of(grant));
    }
}
