package peygir.identity;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.SignedIn;
import peygir.shared.AccountId;

/** Whoever sits at the server's terminal acts in somebody's name: with the rights this account has today and no more. */
@Component
public class ActingAs {

    private final Rights rights;
    private final JdbcClient jdbc;

    ActingAs(Rights rights, JdbcClient jdbc) {
        this.rights = rights;
        this.jdbc = jdbc;
    }

    /** @return nobody when there is no such account, or it is disabled */
    public Optional<Actor> of(String signInName) {
        return jdbc.sql("select id from account where sign_in_name = ?")
                .param(signInName)
                .query(String.class)
                .optional()
                .map(AccountId::of)
                .flatMap(rights::of)
                .map(SignedIn::actor);
    }
}
