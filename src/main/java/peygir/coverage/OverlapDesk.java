package peygir.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NotFound;

/** Where overlaps are looked at and settled. */
@Service
public class OverlapDesk {

    public static final int LONGEST_AGREEMENT = 1000;

    private final Overlaps overlaps;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    OverlapDesk(Overlaps overlaps, Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.overlaps = overlaps;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Candidates and settled cases of a county, open ones first. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<OverlapRow> of(Actor who, CountyCode county, Locale locale) {
        return overlaps.read("c.code = '" + county + "'", LocalDate.now(clock), locale);
    }

    /** Settles a candidate: what it is, and what was agreed. */
    @Permit({Role.GOVERNOR, Role.EXPERT})
    @Transactional
    public void settle(Actor who, CommandKey key, ActivityId first, ActivityId second, OverlapLabel label, String typedAgreement) {
        var agreement = Letters.store(typedAgreement).strip();
        if (agreement.isEmpty()) {
            throw new DomainException("coverage.OverlapDesk.agreementNeeded");
        }
        if (agreement.length() > LONGEST_AGREEMENT) {
            throw new DomainException("shared.ui.TextRule.tooLong", LONGEST_AGREEMENT, agreement.length());
        }
        commands.once(who, key, "OverlapDesk.settle", () -> {
            var county = new CountyCode(jdbc.sql("select a.county_code from activity a join activity b on b.county_code = a.county_code where a.id = ? and b.id = ?")
                    .params(first.value(), second.value())
                    .query(String.class)
                    .optional()
                    .orElseThrow(NotFound::new));
            var today = LocalDate.now(clock);
            var id = UUID.randomUUID();
            jdbc.sql("""
                            insert into overlap_case (id, version, county_code, first_activity, second_activity, label, agreement, opened_on, resolved_on)
                            values (?, 0, ?, ?, ?, ?, ?, ?, ?)
                            on duplicate key update label = values(label), agreement = values(agreement), resolved_on = values(resolved_on), version = version + 1
                            """)
                    .params(id, county.value(), first.value(), second.value(), label.name(), agreement, today, today)
                    .update();
            audit.record(who, county, "OverlapDesk.settle", "activity " + first, label + " " + second + " " + agreement);
            return id;
        });
    }
}
