package peygir.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.GrantSource;
import peygir.access.SignedIn;
import peygir.shared.AccountId;

/** Puts together what an account may do today, from every module that grants something. */
@Component
class Rights {

    private final JdbcClient jdbc;
    private final Collection<GrantSource> sources;
    private final Clock clock;

    Rights(JdbcClient jdbc, Collection<GrantSource> sources, Clock clock) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.clock = clock;
    }

    /** The account as it is now; empty when it is disabled or gone. */
    Optional<SignedIn> of(AccountId account) {
        var today = LocalDate.now(clock);
        return jdbc.sql("select display_name, language, session_epoch from account where id = ? and enabled")
                .param(account.value())
                .query((row, _) -> new SignedIn(
                        new Actor(
                                account,
                                row.getString("display_name"),
                                row.getString("language"),
                                sources.stream()
                                        .flatMap(source -> source.grantsOf(account, today).stream())
                                        .collect(Collectors.toUnmodifiableSet())),
                        row.getInt("session_epoch")))
                .optional();
    }
}
