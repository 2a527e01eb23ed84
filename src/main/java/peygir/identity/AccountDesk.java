package peygir.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Grants;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.Language;
import peygir.shared.Letters;
import peygir.shared.NotFound;
import peygir.shared.Reading;

/** Where accounts are kept: the administrator's desk, and each person's own settings. */
@Service
public class AccountDesk {

    private final Accounts accounts;
    private final Grants grants;
    private final OneTimeLinks links;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    AccountDesk(
            Accounts accounts, Grants grants, OneTimeLinks links, Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.links = links;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Accounts whose sign-in name or name contains the term, by name; some of them at once.
     *
     * @param after where the page before ended, null for the first page
     */
    @Permit({Role.ADMIN, Role.AUDITOR})
    @Reading
    public List<AccountRow> rows(Actor who, String term, @Nullable AccountPlace after, int limit) {
        var rows = jdbc.sql("""
                        select a.id, a.sign_in_name, a.display_name, a.enabled, a.created_at, a.last_sign_in_at from account a
                        where locate(:term, concat_ws(' ', a.sign_in_name, a.display_name)) > 0
                        """
                        + (after == null ? "" : " and a.display_name >= :name and (a.display_name > :name or a.id > :id)")
                        + " order by a.display_name, a.id limit :limit")
                .param("term", Letters.store(term).strip())
                .param("limit", limit)
                .param("name", after == null ? null : after.name())
                .param("id", after == null ? null : after.id().value())
                .query(AccountDesk::row)
                .list();
        var roles = roles(rows.stream().map(AccountRow::id).toList());
        return rows.stream().map(row -> row.with(roles.getOrDefault(row.id(), Set.of()))).toList();
    }

    private Map<AccountId, Set<Role>> roles(List<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return grants.of(accounts, LocalDate.now(clock)).stream()
                .collect(Collectors.groupingBy(
                        Grants.Held::account, Collectors.mapping(held -> held.grant().role(), Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));
    }

    private static AccountRow row(ResultSet row, int number) throws SQLException {
        var last = row.getTimestamp("last_sign_in_at");
        return new AccountRow(
                AccountId.of(row.getString("id")), row.getString("sign_in_name"), row.getString("display_name"), Set.of(), row.getBoolean("enabled"),
                row.getTimestamp("created_at").toInstant(), last == null ? null : last.toInstant());
    }

    /** Nobody signs in to it any more; its open sessions end with their next request, and links for it open nothing. */
    @Permit(Role.ADMIN)
    @Transactional
    public void disable(Actor who, CommandKey key, AccountId account) {
        change(who, key, account, "AccountDesk.disable", own -> {
            own.disable();
            links.withdraw(OneTimeLinks.RESET, account.value());
            links.withdraw(NewAccountWelcome.KIND, account.value());
        });
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

    private void change(Actor who, CommandKey key, AccountId id, String command, Consumer<Account> verb) {
        commands.once(who, key, command, () -> {
            var account = accounts.findById(id).orElseThrow(NotFound::new);
            verb.accept(account);
            accounts.save(account);
            audit.record(who, null, command, "account " + id, account.displayName());
            return id.value();
        });
    }
}
