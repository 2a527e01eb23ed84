package peygir.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import peygir.shared.OfficeId;
import peygir.shared.Reading;
import peygir.shared.Texts;

/**
 * Where a new holder takes over what the office had promised. That a packet waits follows from who holds the office: a
 * governor with one before them, acting or not, who has not taken over yet.
 */
@Service
public class HandoverDesk {

    /** Still to be done or to be proven, and promised before the new holder came. */
    private static final String INHERITED =
            "k.office_id = :office and k.made_on < :since and k.state in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'REPORTED_DONE', 'RETURNED')";

    private final CommitmentRows rows;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    HandoverDesk(CommitmentRows rows, Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The handovers of a county's office, the latest first. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<Handover> of(Actor who, CountyCode county, Locale locale) {
        return holdings(county, locale).stream().map(holding -> with(holding, locale)).toList();
    }

    /**
     * The new holder takes over; what they found is frozen as it stands.
     *
     * @throws DomainException when nothing waits to be taken over
     */
    @Permit(Role.GOVERNOR)
    @Transactional
    public void acknowledge(Actor who, CommandKey key, CountyCode county, UUID holding, String typedRemark) {
        var remark = Texts.orEmpty(typedRemark, CommitmentLedger.LONGEST_DETAIL);
        commands.once(who, key, "HandoverDesk.acknowledge", () -> {
            var waiting = holdings(county, null).stream()
                    .filter(found -> found.waits() && found.holding().equals(holding))
                    .findFirst()
                    .orElseThrow(() -> new DomainException("commitment.HandoverDesk.nothingWaits"));
            jdbc.sql("insert into handover (holding_id, office_id, from_name, to_name, acknowledged_on, remark) values (?, ?, ?, ?, ?, nullif(?, ''))")
                    .params(holding, waiting.office().value(), waiting.from(), waiting.to(), LocalDate.now(clock), remark)
                    .update();
            var taken = jdbc.sql("insert into handover_item (holding_id, commitment_id, state, due) select :holding, k.id, k.state, k.current_due"
                            + " from commitment k where " + INHERITED)
                    .param("holding", holding)
                    .param("office", waiting.office().value())
                    .param("since", waiting.since())
                    .update();
            audit.record(who, county, "HandoverDesk.acknowledge", "office " + waiting.office(), waiting.from() + " → " + waiting.to() + ": " + taken);
            return holding;
        });
    }

    /** Every time a governor followed another; only the present one's may still wait. */
    private List<Handover> holdings(CountyCode county, @Nullable Locale locale) {
        return jdbc.sql("""
                        select h.id, h.office_id, h.person_name, h.acting, h.valid_from, h.valid_to, o.title_fa, o.title_en, v.acknowledged_on, v.remark,
                               (select p.person_name from office_holding p where p.office_id = h.office_id and p.role = h.role
                                and p.valid_from < h.valid_from order by p.valid_from desc limit 1) as predecessor
                        from office_holding h join office o on o.id = h.office_id left join handover v on v.holding_id = h.id
                        where o.county_code = :county and o.level = 'COUNTY' and h.role = 'GOVERNOR' and h.valid_from <= :today
                        having predecessor is not null and (v.acknowledged_on is not null or h.valid_to is null or h.valid_to >= :today)
                        order by h.valid_from desc
                        """)
                .param("county", county.value())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> handover(row, locale))
                .list();
    }

    private static Handover handover(ResultSet row, @Nullable Locale locale) throws SQLException {
        var title = locale != null && locale.getLanguage().equals("en") ? "title_en" : "title_fa";
        return new Handover(
                UUID.fromString(row.getString("id")), OfficeId.of(row.getString("office_id")), row.getString(title), row.getString("predecessor"),
                row.getString("person_name"), row.getBoolean("acting"), row.getObject("valid_from", LocalDate.class),
                row.getObject("acknowledged_on", LocalDate.class), row.getString("remark"), List.of());
    }

    private Handover with(Handover handover, Locale locale) {
        var condition = handover.waits()
                ? INHERITED + " and :holding is not null"
                : "exists (select 1 from handover_item i where i.holding_id = :holding and i.commitment_id = k.id) and :office is not null and :since is not null";
        var promises = jdbc.sql(CommitmentRows.select(locale) + condition + " order by k.current_due is null, k.current_due, k.id")
                .param("holding", handover.holding())
                .param("office", handover.office().value())
                .param("since", handover.since())
                .query((row, _) -> rows.row(row))
                .list();
        return new Handover(
                handover.holding(), handover.office(), handover.officeTitle(), handover.from(), handover.to(), handover.acting(), handover.since(),
                handover.acknowledgedOn(), handover.remark(), promises);
    }
}
