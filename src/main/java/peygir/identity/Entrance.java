package peygir.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import peygir.shared.AccountId;

/** Lets people in who just proved who they are elsewhere than on the sign-in page, into a session with a new id. */
@Component
public class Entrance {

    private final Rights rights;
    private final SecurityContextHolderStrategy holder;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Entrance(Rights rights, SecurityContextHolderStrategy holder, JdbcClient jdbc, Clock clock) {
        this.rights = rights;
        this.holder = holder;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whoever was signed in here before is out; this account is in, with the rights it has now. */
    public void enter(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        var now = rights.of(account).orElseThrow(LinkClosed::new);
        var context = holder.createEmptyContext();
        context.setAuthentication(SignInDetails.authenticated(now));
        holder.setContext(context);
        contexts.saveContext(context, request, response);
        response.addCookie(SignInLanguage.forgotten(request));
        noteSignIn(account);
    }

    /** The administrator sees when an account was last used. */
    void noteSignIn(AccountId account) {
        jdbc.sql("update account set last_sign_in_at = ? where id = ?").params(Timestamp.from(clock.instant()), account.value()).update();
    }
}
