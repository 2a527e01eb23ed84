package peygir.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import peygir.shared.About;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Subject;

/** What NGOs do: each keeps its own records true. */
@Service
public class ActivityRegister {

    public static final int LONGEST_TITLE = 300;

    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    ActivityRegister(Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An activity to be put on record, in the NGO's own county.
     *
     * @param groups codes of target groups, at least one
     * @param locality null for the whole county
     */
    public record Plan(
            NgoId ngo, String title, String subSector, Set<String> groups, @Nullable UUID locality, LocalDate from, LocalDate to) implements About {

        public Plan {
            groups = Set.copyOf(groups);
            if (to.isBefore(from)) {
                throw new DomainException("coverage.ActivityRegister.endsBeforeStart");
            }
        }

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(ngo);
        }
    }

    /** An NGO's activities that were not withdrawn, the latest first. */
    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<ActivityRow> of(Actor who, NgoId ngo, Locale locale) {
        return rows("a.ngo_id = :ngo and :county is null and :subSector is null", ngo, null, null, locale);
    }

    /** The activities of a cell that run today. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<ActivityRow> ofCell(Actor who, CountyCode county, String subSector, Locale locale) {
        return rows(
                ":ngo is null and a.county_code = :county and a.sub_sector = :subSector and " + CoverageMap.RUNS, null, county, subSector, locale);
    }

    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public ActivityId plan(Actor who, CommandKey key, Plan plan) {
        var title = Letters.store(plan.title()).strip();
        if (title.isEmpty()) {
            throw new DomainException("coverage.ActivityRegister.titleNeeded");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new DomainException("shared.ui.TextRule.tooLong", LONGEST_TITLE, title.length());
        }
        if (plan.groups().isEmpty()) {
            throw new DomainException("coverage.ActivityRegister.groupNeeded");
        }
        return new ActivityId(commands.once(who, key, "ActivityRegister.plan", () -> {
            var id = ActivityId.random();
            var county = county(plan.ngo());
            jdbc.sql("""
                            insert into activity (id, version, ngo_id, county_code, locality_id, sub_sector, title, planned_from, planned_to, confirmed_on)
                            values (:id, 0, :ngo, :county, :locality, :subSector, :title, :from, :to, :today)
                            """)
                    .param("id", id.value())
                    .param("ngo", plan.ngo().value())
                    .param("county", county.value())
                    .param("locality", plan.locality())
                    .param("subSector", plan.subSector())
                    .param("title", title)
                    .param("from", plan.from())
                    .param("to", plan.to())
                    .param("today", LocalDate.now(clock))
                    .update();
            for (var group : plan.groups()) {
                jdbc.sql("insert into activity_target_group (activity_id, target_group) values (?, ?)").params(id.value(), group).update();
            }
            audit.record(who, county, "ActivityRegister.plan", "activity " + id, title);
            return id.value();
        }));
    }

    /** "Still true": the record as it stands. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void confirm(Actor who, CommandKey key, ActivityId id) {
        change(who, key, id, "ActivityRegister.confirm", "update activity set confirmed_on = :today, version = version + 1 where id = :id");
    }

    /** The activity will not be, or was a mistake. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void withdraw(Actor who, CommandKey key, ActivityId id) {
        change(who, key, id, "ActivityRegister.withdraw", "update activity set withdrawn_on = :today, version = version + 1 where id = :id");
    }

    /** The NGO says that it does nothing in a sub-sector, for a period: told apart from silence. */
    @Permit(Role.NGO)
    @Transactional
    public void stateNone(Actor who, CommandKey key, NgoId ngo, String subSector, LocalDate to) {
        commands.once(who, key, "ActivityRegister.stateNone", () -> {
            var today = LocalDate.now(clock);
            if (to.isBefore(today)) {
                throw new DomainException("coverage.ActivityRegister.endsBeforeStart");
            }
            var county = county(ngo);
            var id = UUID.randomUUID();
            jdbc.sql("insert into coverage_statement (id, ngo_id, county_code, sub_sector, valid_from, valid_to, stated_by) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(id, ngo.value(), county.value(), subSector, today, to, who.name())
                    .update();
            audit.record(who, county, "ActivityRegister.stateNone", "ngo " + ngo, subSector);
            return id;
        });
    }

    private void change(Actor who, CommandKey key, ActivityId id, String command, String sql) {
        commands.once(who, key, command, () -> {
            var county = jdbc.sql("select county_code from activity where id = ? and withdrawn_on is null for update")
                    .param(id.value())
                    .query(String.class)
                    .optional()
                    .orElseThrow(NotFound::new);
            jdbc.sql(sql).param("today", LocalDate.now(clock)).param("id", id.value()).update();
            audit.record(who, new CountyCode(county), command, "activity " + id, "");
            return id.value();
        });
    }

    private CountyCode county(NgoId ngo) {
        return new CountyCode(jdbc.sql("select county_code from ngo where id = ?").param(ngo.value()).query(String.class).single());
    }

    private List<ActivityRow> rows(
            String condition, @Nullable NgoId ngo, @Nullable CountyCode county, @Nullable String subSector, @Nullable Locale locale) {
        var today = LocalDate.now(clock);
        var label = locale != null && locale.getLanguage().equals("en") ? "label_en" : "label_fa";
        return jdbc.sql("select a.*, n.name as ngo_name, u." + label + " as sub_label, l.name as locality, (select group_concat(g." + label
                        + " order by g.position separator '|') from activity_target_group x join target_group g on g.code = x.target_group"
                        + " where x.activity_id = a.id) as group_labels from activity a join ngo n on n.id = a.ngo_id"
                        + " join sub_sector u on u.code = a.sub_sector left join locality l on l.id = a.locality_id"
                        + " where a.withdrawn_on is null and :today is not null and " + condition
                        + " order by coalesce(a.actual_to, a.planned_to) desc, a.id")
                .param("today", today)
                .param("ngo", ngo == null ? null : ngo.value())
                .param("county", county == null ? null : county.value())
                .param("subSector", subSector)
                .query((row, _) -> row(row, today))
                .list();
    }

    private static ActivityRow row(ResultSet row, LocalDate today) throws SQLException {
        var plannedFrom = row.getObject("planned_from", LocalDate.class);
        var plannedTo = row.getObject("planned_to", LocalDate.class);
        var actualFrom = row.getObject("actual_from", LocalDate.class);
        var actualTo = row.getObject("actual_to", LocalDate.class);
        var groups = row.getString("group_labels");
        return new ActivityRow(
                ActivityId.of(row.getString("id")), row.getLong("version"), NgoId.of(row.getString("ngo_id")), row.getString("ngo_name"),
                row.getString("title"), row.getString("sub_sector"), row.getString("sub_label"), row.getString("locality"),
                actualFrom == null ? plannedFrom : actualFrom, actualTo == null ? plannedTo : actualTo,
                row.getObject("confirmed_on", LocalDate.class), ActivityStatus.of(plannedFrom, plannedTo, actualFrom, actualTo, today),
                groups == null ? List.of() : Arrays.asList(groups.split("\\|")));
    }
}
