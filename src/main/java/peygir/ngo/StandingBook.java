package peygir.ngo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.ngo.Standing.LifeFact;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Reading;

/** Reads how lively NGOs are, with the facts that say so. */
@Service
public class StandingBook {

    private final JdbcClient jdbc;
    private final List<SignOfLife> signs;
    private final NgoSettings settings;
    private final Clock clock;

    StandingBook(JdbcClient jdbc, List<SignOfLife> signs, NgoSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.signs = List.copyOf(signs);
        this.settings = settings;
        this.clock = clock;
    }

    /** How it stands today. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public Standing of(Actor who, NgoId ngo) {
        var today = LocalDate.now(clock);
        var given = new EnumMap<LifeFact, LocalDate>(LifeFact.class);
        signs.forEach(sign -> sign.latest(ngo, today).ifPresent(day -> given.put(sign.fact(), day)));
        return jdbc.sql("""
                        select n.closed_on, n.profile_confirmed_on,
                               (select max(coalesce(l.expires_on, '9999-12-31')) from licence l where l.ngo_id = n.id and l.revoked_on is null
                                and l.issued_on <= :today and (l.expires_on is null or l.expires_on >= :today)) as licensed_until
                        from ngo n where n.id = :ngo
                        """)
                .param("today", today)
                .param("ngo", ngo.value())
                .query((row, _) -> {
                    var confirmed = row.getObject("profile_confirmed_on", LocalDate.class);
                    if (confirmed != null) {
                        given.put(LifeFact.PROFILE_CONFIRMED, confirmed);
                    }
                    var until = row.getObject("licensed_until", LocalDate.class);
                    var end = until != null && until.getYear() == 9999 ? LocalDate.MAX : until;
                    return Standing.of(new Standing.Known(row.getString("closed_on") != null, end, given), today, settings.livelyMonths());
                })
                .optional()
                .orElseThrow(NotFound::new);
    }
}
