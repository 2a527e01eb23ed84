package peygir.api;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Location;
import peygir.access.Permit;
import peygir.access.Reach;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.Dates;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.ProvinceCode;
import peygir.shared.Subject;

/** Where other systems get their keys: for a part of what the giver reaches, for a while, withdrawn at once when need be. */
@Service
public class ApiTokenDesk {

    public static final int LONGEST_NAME = 120;

    /** A key nobody looks after ends by itself. */
    public static final int LONGEST_DAYS = 366;

    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    ApiTokenDesk(Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A part of the country a key can open.
     *
     * @param subject a province or a county
     */
    public record Place(Subject subject, String name) {}

    /** What the asker can give keys for: provinces first, each part by its name. */
    @Permit({Role.ADMIN, Role.DIRECTOR, Role.GOVERNOR})
    @Transactional(readOnly = true)
    public List<Place> places(Actor who, Locale locale) {
        var reach = who.reach(Role.ADMIN, Role.DIRECTOR, Role.GOVERNOR);
        var name = column(locale);
        var places = new ArrayList<Place>();
        jdbc.sql("select code, " + name + " as name from province order by name").query(row -> {
            var province = new ProvinceCode(row.getString("code"));
            if (reach.covers(Location.of(province))) {
                places.add(new Place(province, row.getString("name")));
            }
        });
        jdbc.sql("select code, " + name + " as name from county where " + reach.counties("code") + " order by name").query(row -> {
            places.add(new Place(new CountyCode(row.getString("code")), row.getString("name")));
        });
        return places;
    }

    /** The keys of all places within reach, the newest first. */
    @Permit({Role.ADMIN, Role.DIRECTOR, Role.GOVERNOR, Role.AUDITOR})
    @Transactional(readOnly = true)
    public List<ApiTokenRow> rows(Actor who, Locale locale) {
        var name = column(locale);
        return jdbc.sql("select t.*, coalesce(c." + name + ", p." + name + ") as place,"
                        + " (select group_concat(f.family) from api_token_family f where f.token_id = t.id) as families from api_token t join province p on p.code = t.province_code"
                        + " left join county c on c.code = t.county_code where " + visible(who.reach(Role.ADMIN, Role.DIRECTOR, Role.GOVERNOR, Role.AUDITOR))
                        + " order by t.made_at desc, t.id")
                .query((row, _) -> new ApiTokenRow(
                        new ApiTokenId(Subject.uuid(row.getString("id"))), row.getString("name"), row.getString("place"), ApiTokenRow.families(row.getString("families")), day(row.getTimestamp("made_at")),
                        row.getString("maker"), row.getObject("valid_to", LocalDate.class), row.getObject("last_used_on", LocalDate.class),
                        row.getTimestamp("revoked_at") == null ? null : day(row.getTimestamp("revoked_at"))))
                .list();
    }

    /** A province's key begins with the province's code and is no county's: only who reaches all of the province sees it. */
    private static String visible(Reach reach) {
        return reach.counties("coalesce(t.county_code, concat(t.province_code, '--'))");
    }

    /**
     * Makes a key for a county.
     *
     * @param families which figures it opens there
     * @throws DomainException when it has no name, opens nothing, ends before today or later than in a year
     */
    @Permit({Role.ADMIN, Role.DIRECTOR, Role.GOVERNOR})
    @Transactional
    public IssuedToken issueForCounty(Actor who, CommandKey key, CountyCode county, String name, Set<FigureFamily> families, LocalDate validTo) {
        return issue(who, key, county.province(), county, name, families, validTo);
    }

    /** Makes a key for a province. */
    @Permit({Role.ADMIN, Role.DIRECTOR, Role.GOVERNOR})
    @Transactional
    public IssuedToken issueForProvince(Actor who, CommandKey key, ProvinceCode province, String name, Set<FigureFamily> families, LocalDate validTo) {
        return issue(who, key, province, null, name, families, validTo);
    }

    private IssuedToken issue(
            Actor who, CommandKey key, ProvinceCode province, @Nullable CountyCode county, String typed, Set<FigureFamily> families, LocalDate validTo) {
        var name = Letters.store(typed.strip());
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new DomainException("api.ApiTokenDesk.nameNeeded", LONGEST_NAME);
        }
        if (families.isEmpty()) {
            throw new DomainException("api.ApiTokenDesk.familyNeeded");
        }
        var today = LocalDate.now(clock);
        if (validTo.isBefore(today) || validTo.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new DomainException("api.ApiTokenDesk.validTo", LONGEST_DAYS);
        }
        var secret = Secret.random();
        var made = new boolean[1];
        var id = commands.once(who, key, "ApiTokenDesk.issue", () -> {
            var token = UUID.randomUUID();
            jdbc.sql("""
                            insert into api_token (id, name, hash, province_code, county_code, made_at, made_by, maker, valid_to)
                            values (:id, :name, :hash, :province, :county, :at, :by, :maker, :until)
                            """)
                    .param("id", token)
                    .param("name", name)
                    .param("hash", Secret.hash(secret))
                    .param("province", province.value())
                    .param("county", county == null ? null : county.value())
                    .param("at", Timestamp.from(clock.instant()))
                    .param("by", who.account().value())
                    .param("maker", who.name())
                    .param("until", validTo)
                    .update();
            families.forEach(family -> jdbc.sql("insert into api_token_family (token_id, family) values (?, ?)").params(token, family.name()).update());
            audit.record(
                    who, county, "ApiTokenDesk.issue", "key " + token,
                    name + ": " + (county == null ? province : county) + " " + new TreeSet<>(families) + " until " + validTo);
            made[0] = true;
            return token;
        });
        return new IssuedToken(new ApiTokenId(id), made[0] ? secret : null);
    }

    /** Withdraws a key: it opens nothing at the next request. One withdrawn before stays so. */
    @Permit({Role.ADMIN, Role.DIRECTOR, Role.GOVERNOR})
    @Transactional
    public void revoke(Actor who, CommandKey key, ApiTokenId id) {
        commands.once(who, key, "ApiTokenDesk.revoke", () -> {
            jdbc.sql("update api_token set revoked_at = ? where id = ? and revoked_at is null").params(Timestamp.from(clock.instant()), id.value()).update();
            var county = jdbc.sql("select county_code from api_token where id = ?").param(id.value()).query((row, _) -> new County(row.getString(1))).single();
            audit.record(who, county.code() == null ? null : new CountyCode(county.code()), "ApiTokenDesk.revoke", "key " + id, "");
            return id.value();
        });
    }

    private record County(@Nullable String code) {}

    private static LocalDate day(Timestamp moment) {
        return LocalDate.ofInstant(moment.toInstant(), Dates.TEHRAN);
    }

    private static String column(Locale locale) {
        return locale.getLanguage().equals("en") ? "name_en" : "name_fa";
    }
}
