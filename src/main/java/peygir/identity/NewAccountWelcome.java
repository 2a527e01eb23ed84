package peygir.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.shared.Messages;

/** An account the administrator made: whoever it was made for chooses its name and password. */
@Component
class NewAccountWelcome implements Welcome {

    static final String KIND = "account";

    private final JdbcClient jdbc;

    NewAccountWelcome(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Invited> invited(UUID subject, Locale locale) {
        return jdbc.sql("select display_name from account where id = ? and sign_in_name is null and enabled")
                .param(subject)
                .query(String.class)
                .optional()
                .map(name -> new Invited(name, Messages.text(locale, "identity.NewAccountWelcome.matter"), false));
    }

    @Override
    public String claimed(UUID subject, Actor who) {
        return "";
    }
}
