package peygir.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.shared.AccountId;
import peygir.shared.CountyCode;
import peygir.shared.ProvinceCode;

/** Finds what a key opens, anew at each request: withdrawn, past its day, or given by who has no account any more, it opens nothing. */
@Component
class TokenKeeper {

    private final JdbcClient jdbc;
    private final Clock clock;

    TokenKeeper(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The bearer of a key: someone who reads in one place and writes nowhere. */
    record Bearer(String id, Actor actor, Set<FigureFamily> families) {

        /** What it may ask for at the door; what it sees there its actor's place decides. */
        List<String> authorities() {
            return Stream.concat(Stream.of("ROLE_NATIONAL"), families.stream().map(FigureFamily::authority)).toList();
        }
    }

    Optional<Bearer> find(String secret) {
        var today = LocalDate.now(clock);
        var found = jdbc.sql("""
                        select t.id, t.name, t.province_code, t.county_code, t.made_by, coalesce(t.last_used_on < :today, true) as first_today,
                               (select group_concat(f.family) from api_token_family f where f.token_id = t.id) as families
                        from api_token t join account a on a.id = t.made_by and a.enabled
                        where t.hash = :hash and t.revoked_at is null and t.valid_to >= :today
                        """)
                .param("hash", Secret.hash(secret))
                .param("today", today)
                .query((row, _) -> new Found(bearer(row), row.getBoolean("first_today")))
                .optional();
        if (found.isPresent() && found.get().firstToday()) {
            jdbc.sql("update api_token set last_used_on = ? where id = ?").params(today, found.get().bearer().id()).update();
        }
        return found.map(Found::bearer);
    }

    private record Found(Bearer bearer, boolean firstToday) {}

    private static Bearer bearer(ResultSet row) throws SQLException {
        var county = row.getString("county_code");
        var scope = county == null ? new Scope.OfProvince(new ProvinceCode(row.getString("province_code"))) : new Scope.OfCounty(new CountyCode(county));
        return new Bearer(row.getString("id"), new Actor(AccountId.of(row.getString("made_by")), row.getString("name"), "fa", Set.of(new Grant(Role.NATIONAL, scope))),
                ApiTokenRow.families(row.getString("families")));
    }
}
