package peygir.ngo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.place.LocalityRow;
import peygir.shared.About;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Reading;
import peygir.shared.Subject;
import peygir.shared.Texts;

/** What NGOs can offer: each declares its own. */
@Service
public class CapacityRegister {

    public static final int LONGEST_DESCRIPTION = 500;
    public static final int LONGEST_AVAILABILITY = 200;
    public static final int GREATEST_AMOUNT = 1_000_000_000;

    private final Capacities capacities;
    private final RegisterRules rules;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CapacityRegister(
            Capacities capacities, RegisterRules rules, Commands commands, AuditLog audit, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.capacities = capacities;
        this.rules = rules;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A capacity to be declared.
     *
     * @param amount how many, null when it is not counted
     * @param availability when and on which terms, in words; null when nothing is said
     * @param subSector code of what it is meant for, null when for anything
     * @param locality the place it is at, null when it is there for the whole county
     */
    public record Declaration(
            NgoId ngo,
            CapacityKind kind,
            String description,
            @Nullable Integer amount,
            @Nullable String availability,
            Visibility visibility,
            @Nullable String subSector,
            @Nullable UUID locality)
            implements About {

        /** For anything, in the whole county. */
        public Declaration(
                NgoId ngo, CapacityKind kind, String description, @Nullable Integer amount, @Nullable String availability, Visibility visibility) {
            this(ngo, kind, description, amount, availability, visibility, null, null);
        }

        public Declaration {
            description = Texts.required(description, LONGEST_DESCRIPTION, "ngo.CapacityRegister.descriptionNeeded");
            availability = Texts.orNull(availability, LONGEST_AVAILABILITY);
            if (amount != null && (amount < 1 || amount > GREATEST_AMOUNT)) {
                throw new DomainException("ngo.CapacityRegister.amount", GREATEST_AMOUNT);
            }
        }

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(ngo);
        }
    }

    /** What an NGO declared and did not withdraw, the latest first. */
    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<CapacityRow> of(Actor who, NgoId ngo, Locale locale) {
        var label = locale != null && locale.getLanguage().equals("en") ? "label_en" : "label_fa";
        return jdbc.sql("select x.*, u." + label + " as sub_label, l.name as locality from capacity x left join sub_sector u on u.code = x.sub_sector"
                        + " left join locality l on l.id = x.locality_id where x.ngo_id = ? and x.withdrawn_on is null"
                        + " order by x.declared_on desc, x.kind, x.description, x.id")
                .param(ngo.value())
                .query((row, _) -> {
                    var declared = row.getObject("declared_on", LocalDate.class);
                    var confirmed = row.getObject("confirmed_on", LocalDate.class);
                    return new CapacityRow(
                            CapacityId.of(row.getString("id")), CapacityKind.valueOf(row.getString("kind")), row.getString("description"),
                            row.getObject("amount", Integer.class), row.getString("availability"), Visibility.valueOf(row.getString("visibility")),
                            row.getString("sub_label"), row.getString("locality"), declared, confirmed == null ? declared : confirmed);
                })
                .list();
    }

    /** The places an NGO's offers and wishes may be at: those of its county, by name. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Reading
    public List<LocalityRow> localities(Actor who, NgoId ngo) {
        return jdbc.sql("select l.id, l.name from locality l join ngo n on n.county_code = l.county_code where n.id = ? order by l.name")
                .param(ngo.value())
                .query((row, _) -> new LocalityRow(UUID.fromString(row.getString("id")), row.getString("name")))
                .list();
    }

    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public CapacityId declare(Actor who, CommandKey key, Declaration declaration) {
        return new CapacityId(commands.once(who, key, "CapacityRegister.declare", () -> {
            rules.expectKnown(declaration.ngo(), declaration.subSector(), declaration.locality());
            var capacity = new Capacity(CapacityId.random(), declaration, LocalDate.now(clock));
            capacities.save(capacity);
            var county = record(who, "declare", capacity);
            capacities.flush();
            events.publishEvent(new CapacityDeclared(capacity.ngo(), county));
            return capacity.id().value();
        }));
    }

    /** "Still true": the capacity as it is described. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void confirm(Actor who, CommandKey key, CapacityId id) {
        commands.once(who, key, "CapacityRegister.confirm", () -> {
            var capacity = capacities.findById(id).orElseThrow(NotFound::new);
            capacity.confirm(LocalDate.now(clock));
            record(who, "confirm", capacity);
            return id.value();
        });
    }

    /** The capacity is there no longer. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void withdraw(Actor who, CommandKey key, CapacityId id) {
        commands.once(who, key, "CapacityRegister.withdraw", () -> {
            var capacity = capacities.findById(id).orElseThrow(NotFound::new);
            capacity.withdraw(LocalDate.now(clock));
            record(who, "withdraw", capacity);
            return id.value();
        });
    }

    private CountyCode record(Actor who, String verb, Capacity capacity) {
        var county = new CountyCode(jdbc.sql("select county_code from ngo where id = ?").param(capacity.ngo().value()).query(String.class).single());
        audit.record(who, county, "CapacityRegister." + verb, "ngo " + capacity.ngo(), capacity.id() + ": " + capacity.description());
        return county;
    }
}
