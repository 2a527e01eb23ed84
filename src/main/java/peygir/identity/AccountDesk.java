package peygir.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.GrantSource;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.Language;
import peygir.shared.NotFound;

/** Where accounts are kept: the administrator's desk, and each person's own settings. */
@Service
public class AccountDesk {

    private final Accounts accounts;
    private final Collection<GrantSource> sources;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    AccountDesk(Accounts accounts, Collection<GrantSource> sources, Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.sources = sources;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All accounts whose sign-in name or name contains the term, by sign-in name. */
    @Permit({Role.ADMIN, Role.AUDITOR})
    @Transactional(readOnly = true)
    public List<AccountRow> rows(Actor who, String term) {
        var today = LocalDate.now(clock);
        return jdbc.sql("""
                        select id, sign_in_name, display_name, enabled, created_at from account
                        where locate(lower(:term), lower(concat(sign_in_name, ' ', display_name))) > 0
                        order by sign_in_name
                        """)
                .param("term", term)
                .query((row, _) -> {
                    var id = AccountId.of(row.getString("id"));
                    return new AccountRow(
                            id, row.getString("sign_in_name"), row.getString("display_name"), roles(id, today),
                            row.getBoolean("enabled"), row.getTimestamp("created_at").toInstant());
                })
                .list();
    }

    private String roles(AccountId id, LocalDate today) {
        return sources.stream()
                .flatMap(source -> source.grantsOf(id, today).stream())
                .map(grant -> grant.role().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }

    @Permit(Role.ADMIN)
    @Transactional
    public void disable(Actor who, CommandKey key, AccountId account) {
        change(who, key, account, "AccountDesk.disable", Account::disable);
    }

    @Permit(Role.ADMIN)
    @Transactional
    public void enable(Actor who, CommandKey key, AccountId account) {
        change(who, key, account, "AccountDesk.enable", Account::enable);
    }

    /** Ends every session of the asker's own account, this one included. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.ADMIN, Role.NATIONAL})
    @Transactional
    public void signOutEverywhere(Actor who, CommandKey key) {
        change(who, key, who.account(), "AccountDesk.signOutEverywhere", Account::endAllSessions);
    }

    /** The asker's own language, {@code fa} or {@code en}. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.ADMIN, Role.NATIONAL})
    @Transactional
    public void speak(Actor who, CommandKey key, Language language) {
        change(who, key, who.account(), "AccountDesk.speak", account -> account.speak(language.tag()));
    }

    private void change(Actor who, CommandKey key, AccountId id, String command, java.util.function.Consumer<Account> verb) {
        commands.once(who, key, command, () -> {
            var account = accounts.findById(id).orElseThrow(NotFound::new);
            verb.accept(account);
            accounts.save(account);
            audit.record(who, null, command, "account " + id, account.displayName());
            return id.value();
        });
    }
}
