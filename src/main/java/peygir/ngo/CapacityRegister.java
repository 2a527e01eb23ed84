package peygir.ngo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.About;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Subject;

/** What NGOs can offer: each declares its own. */
@Service
public class CapacityRegister {

    public static final int LONGEST_DESCRIPTION = 500;
    public static final int LONGEST_AVAILABILITY = 200;

    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    CapacityRegister(Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A capacity to be declared.
     *
     * @param amount how many, null when it is not counted
     */
    public record Declaration(
            NgoId ngo, CapacityKind kind, String description, @Nullable Integer amount, String availability, Visibility visibility)
            implements About {

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(ngo);
        }
    }

    /** What an NGO declared and did not withdraw, the latest first. */
    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<CapacityRow> of(Actor who, NgoId ngo) {
        return jdbc.sql("select * from capacity where ngo_id = ? and withdrawn_on is null order by declared_on desc, id")
                .param(ngo.value())
                .query((row, _) -> new CapacityRow(
                        CapacityId.of(row.getString("id")), CapacityKind.valueOf(row.getString("kind")), row.getString("description"),
                        row.getObject("amount", Integer.class), row.getString("availability"), Visibility.valueOf(row.getString("visibility")),
                        row.getObject("declared_on", LocalDate.class)))
                .list();
    }

    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public CapacityId declare(Actor who, CommandKey key, Declaration declaration) {
        var description = Letters.store(declaration.description()).strip();
        var availability = Letters.store(declaration.availability()).strip();
        if (description.isEmpty()) {
            throw new DomainException("ngo.CapacityRegister.descriptionNeeded");
        }
        if (description.length() > LONGEST_DESCRIPTION || availability.length() > LONGEST_AVAILABILITY) {
            throw new DomainException("shared.ui.TextRule.tooLong", LONGEST_DESCRIPTION, description.length());
        }
        return new CapacityId(commands.once(who, key, "CapacityRegister.declare", () -> {
            var id = CapacityId.random();
            jdbc.sql("""
                            insert into capacity (id, version, ngo_id, kind, description, amount, availability, visibility, declared_on)
                            values (:id, 0, :ngo, :kind, :description, :amount, nullif(:availability, ''), :visibility, :today)
                            """)
                    .param("id", id.value())
                    .param("ngo", declaration.ngo().value())
                    .param("kind", declaration.kind().name())
                    .param("description", description)
                    .param("amount", declaration.amount())
                    .param("availability", availability)
                    .param("visibility", declaration.visibility().name())
                    .param("today", LocalDate.now(clock))
                    .update();
            audit.record(who, county(declaration.ngo()), "CapacityRegister.declare", "ngo " + declaration.ngo(), description);
            return id.value();
        }));
    }

    /** The capacity is there no longer. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void withdraw(Actor who, CommandKey key, CapacityId id) {
        commands.once(who, key, "CapacityRegister.withdraw", () -> {
            var ngo = jdbc.sql("select ngo_id from capacity where id = ? and withdrawn_on is null")
                    .param(id.value())
                    .query((row, _) -> NgoId.of(row.getString(1)))
                    .optional()
                    .orElseThrow(NotFound::new);
            jdbc.sql("update capacity set withdrawn_on = ?, version = version + 1 where id = ?").params(LocalDate.now(clock), id.value()).update();
            audit.record(who, county(ngo), "CapacityRegister.withdraw", "ngo " + ngo, id.toString());
            return id.value();
        });
    }

    private CountyCode county(NgoId ngo) {
        return new CountyCode(jdbc.sql("select county_code from ngo where id = ?").param(ngo.value()).query(String.class).single());
    }
}
