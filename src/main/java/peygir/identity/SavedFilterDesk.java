package peygir.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.Reading;

/** The filters everybody keeps for themselves; nobody else sees them. */
@Service
public class SavedFilterDesk {

    /** More would be a list to search in, not a shortcut. */
    static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Commands commands;
    private final AuditLog audit;

    SavedFilterDesk(JdbcClient jdbc, Commands commands, AuditLog audit) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.audit = audit;
    }

    /** The asker's own filters of a page, by name. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<SavedFilter> of(Actor who, String page) {
        if (Arrival.keepsNoFilter(who.account())) {
            return List.of();
        }
        return jdbc.sql("select name, address from saved_filter where account_id = ? and page = ? order by name")
                .params(who.account().value(), page)
                .query((row, _) -> new SavedFilter(row.getString("name"), row.getString("address")))
                .list();
    }

    /**
     * Keeps a filter; one of the same name on the page is replaced.
     *
     * @throws DomainException when the name is missing or too long, the filter too long, or there are too many
     */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    @Transactional
    public void keep(Actor who, CommandKey key, String page, String typedName, String address) {
        var name = Letters.store(typedName.strip());
        if (name.isEmpty()) {
            throw new DomainException("identity.SavedFilterDesk.nameNeeded");
        }
        if (name.length() > SavedFilter.LONGEST_NAME) {
            throw new DomainException("identity.SavedFilterDesk.nameTooLong", SavedFilter.LONGEST_NAME);
        }
        if (address.length() > SavedFilter.LONGEST_ADDRESS) {
            throw new DomainException("identity.SavedFilterDesk.filterTooLong");
        }
        Arrival.forget();
        commands.once(who, key, "SavedFilterDesk.keep", () -> {
            if (of(who, page).stream().filter(kept -> !kept.name().equals(name)).count() >= MOST) {
                throw new DomainException("identity.SavedFilterDesk.tooMany", MOST);
            }
            var id = UUID.randomUUID();
            jdbc.sql("insert into saved_filter (id, account_id, page, name, address) values (?, ?, ?, ?, ?) on duplicate key update address = values(address)")
                    .params(id, who.account().value(), page, name, address)
                    .update();
            audit.record(who, null, "SavedFilterDesk.keep", "filter " + page, name + ": " + address);
            return id;
        });
    }

    /** Forgets it; one that is gone already stays gone. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    @Transactional
    public void forget(Actor who, CommandKey key, String page, String name) {
        Arrival.forget();
        commands.once(who, key, "SavedFilterDesk.forget", () -> {
            jdbc.sql("delete from saved_filter where account_id = ? and page = ? and name = ?").params(who.account().value(), page, name).update();
            audit.record(who, null, "SavedFilterDesk.forget", "filter " + page, name);
            return who.account().value();
        });
    }
}
