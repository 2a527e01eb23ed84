package peygir.ngo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Every day that says something of an NGO, in one reading. */
    private static final String QUESTION = """
            select n.closed_on, n.profile_confirmed_on as PROFILE_CONFIRMED,
                   (select max(coalesce(l.expires_on, '9999-12-31')) from licence l where l.ngo_id = n.id and l.revoked_on is null
                    and l.issued_on <= :today and (l.expires_on is null or l.expires_on >= :today)) as licensed_until%s
            from ngo n where n.id = :ngo
            """;

    private final JdbcClient jdbc;
    private final List<LifeFact> known;
    private final String question;
    private final NgoSettings settings;
    private final Clock clock;

    StandingBook(JdbcClient jdbc, List<SignOfLife> signs, NgoSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.known = Stream.concat(Stream.of(LifeFact.PROFILE_CONFIRMED), signs.stream().map(SignOfLife::fact)).toList();
        this.question = QUESTION.formatted(signs.stream().map(sign -> ", (" + sign.latest() + ") as " + sign.fact()).collect(Collectors.joining()));
        this.settings = settings;
        this.clock = clock;
    }

    /** How it stands today. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public Standing of(Actor who, NgoId ngo) {
        var today = LocalDate.now(clock);
        return jdbc.sql(question)
                .param("today", today)
                .param("ngo", ngo.value())
                .query((row, _) -> {
                    var given = new EnumMap<LifeFact, LocalDate>(LifeFact.class);
                    for (var fact : known) {
                        var day = row.getObject(fact.name(), LocalDate.class);
                        if (day != null) {
                            given.put(fact, day);
                        }
                    }
                    var until = row.getObject("licensed_until", LocalDate.class);
                    var end = until != null && until.getYear() == 9999 ? LocalDate.MAX : until;
                    return Standing.of(new Standing.Known(row.getString("closed_on") != null, end, given), today, settings.livelyMonths());
                })
                .optional()
                .orElseThrow(NotFound::new);
    }
}
