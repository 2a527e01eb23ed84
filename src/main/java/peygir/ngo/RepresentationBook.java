package peygir.ngo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.Role;
import peygir.ngo.RepresentationRow.Door;
import peygir.shared.AccountId;
import peygir.shared.Dates;
import peygir.shared.NgoId;

/** Representations as they are read. */
@Component
class RepresentationBook {

    /** The asker's own representation lets them invite others today. */
    private static final String GRANTED = """
            (r.account_id = :account and r.may_invite and r.may_sign_in
             and r.ended_at is null and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    RepresentationBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Representatives of(Actor who, NgoId ngo) {
        var rows = new ArrayList<RepresentationRow>();
        var mayInvite = new AtomicBoolean();
        jdbc.sql("select r.*, n.closed_on is null and " + who.reach(Role.EXPERT, Role.GOVERNOR).counties("n.county_code") + """
                         as office, n.closed_on is null and %s as granted, r.ended_at is not null or coalesce(r.valid_to < :today, false) as gone,
                               exists (select 1 from one_time_link l where l.subject_id = r.id and l.kind = :kind
                                       and l.used_at is null and l.withdrawn_at is null and l.expires_at > :now) as invited
                        from ngo n left join representation r on r.ngo_id = n.id where n.id = :ngo order by gone, r.valid_from, r.person_name, r.id
                        """.formatted(GRANTED))
                .param("today", LocalDate.now(clock))
                .param("now", Timestamp.from(clock.instant()))
                .param("kind", RepresentationWelcome.KIND)
                .param("account", who.account().value())
                .param("ngo", ngo.value())
                .query(row -> {
                    mayInvite.compareAndSet(false, row.getBoolean("office") || row.getBoolean("granted"));
                    if (row.getString("id") != null) {
                        rows.add(row(row, who));
                    }
                });
        return new Representatives(rows, mayInvite.get());
    }

    private static RepresentationRow row(ResultSet row, Actor who) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        var account = row.getString("account_id");
        var door = account != null && row.getBoolean("may_sign_in") ? Door.OPEN : row.getBoolean("invited") ? Door.INVITED : Door.NONE;
        return new RepresentationRow(
                RepresentationId.of(row.getString("id")), row.getString("person_name"), row.getString("role"),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
                ended == null ? null : LocalDate.ofInstant(ended.toInstant(), Dates.TEHRAN), row.getBoolean("gone"), row.getBoolean("may_invite"), door,
                who.account().toString().equals(account));
    }

    List<RepresentedNgo> own(Actor who) {
        return jdbc.sql("select n.id, n.name from ngo n where " + who.reach(Role.NGO).ngos("n.id"))
                .query((row, _) -> new RepresentedNgo(NgoId.of(row.getString("id")), row.getString("name")))
                .list()
                .stream()
                .sorted(Comparator.comparing(ngo -> ngo.id().toString()))
                .toList();
    }

    /** Whether the asker's own representation of the NGO says so today. */
    boolean mayInvite(Actor who, NgoId ngo) {
        return jdbc.sql("select count(*) from representation r where r.ngo_id = :ngo and " + GRANTED)
                .param("ngo", ngo.value())
                .param("account", who.account().value())
                .param("today", LocalDate.now(clock))
                .query(Long.class)
                .single() > 0;
    }

    boolean closed(NgoId ngo) {
        return jdbc.sql("select count(*) from ngo where id = ? and closed_on is not null").param(ngo.value()).query(Long.class).single() > 0;
    }

    /** Whether somebody can sign in by that account. */
    boolean opens(AccountId account) {
        return jdbc.sql("select count(*) from account where id = ? and enabled and sign_in_name is not null").param(account.value()).query(Long.class).single() > 0;
    }
}
