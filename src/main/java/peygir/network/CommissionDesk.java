package peygir.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import peygir.meeting.SeriesId;
import peygir.shared.About;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Reading;
import peygir.shared.Subject;
import peygir.shared.Texts;

/** Where the office forms working groups with NGOs on a subject. */
@Service
public class CommissionDesk {

    public static final int LONGEST_SUBJECT = 200;
    public static final int LONGEST_PURPOSE = 1000;

    private final JdbcClient jdbc;
    private final Members members;
    private final Commands commands;
    private final AuditLog audit;
    private final Clock clock;

    CommissionDesk(JdbcClient jdbc, Members members, Commands commands, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.commands = commands;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A commission to be formed.
     *
     * @param series the meetings it meets in, null when it has none of its own
     */
    public record Founding(CountyCode county, String subject, String purpose, @Nullable SeriesId series) implements About {

        public Founding {
            subject = Texts.required(subject, LONGEST_SUBJECT, "network.CommissionDesk.subjectNeeded");
            purpose = Texts.required(purpose, LONGEST_PURPOSE, "network.CommissionDesk.purposeNeeded");
        }

        @Override
        public Collection<? extends Subject> subjects() {
            var subjects = new ArrayList<Subject>(List.of(county));
            if (series != null) {
                subjects.add(series);
            }
            return subjects;
        }
    }

    /** Commissions within reach, those at work first, the latest on top. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<CommissionRow> rows(Actor who) {
        var reach = who.reach(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.AUDITOR, Role.NATIONAL);
        return jdbc.sql("select o.*, s.title as series from commission o left join meeting_series s on s.id = o.series_id where ("
                        + reach.counties("o.county_code") + " or exists (select 1 from commission_member m where m.commission_id = o.id and m.left_on is null and "
                        + reach.ngos("m.ngo_id") + ")) order by o.ended_on is not null, o.founded_on desc, o.id limit 200")
                .query((row, _) -> {
                    var id = CommissionId.of(row.getString("id"));
                    return new CommissionRow(
                            id, new CountyCode(row.getString("county_code")), row.getString("subject"), row.getString("purpose"), row.getString("series"),
                            row.getObject("founded_on", LocalDate.class), row.getObject("ended_on", LocalDate.class));
                })
                .list();
    }

    /** Who belongs to a commission, those that left last. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<MemberRow> members(Actor who, CommissionId commission) {
        return members.ofCommission(who, commission);
    }

    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public CommissionId form(Actor who, CommandKey key, Founding founding) {
        return new CommissionId(commands.once(who, key, "CommissionDesk.form", () -> {
            var id = CommissionId.random();
            jdbc.sql("insert into commission (id, county_code, subject, purpose, series_id, founded_on) values (:id, :county, :subject, :purpose, :series, :today)")
                    .param("id", id.value())
                    .param("county", founding.county().value())
                    .param("subject", founding.subject())
                    .param("purpose", founding.purpose())
                    .param("series", founding.series() == null ? null : founding.series().value())
                    .param("today", LocalDate.now(clock))
                    .update();
            audit.record(who, founding.county(), "CommissionDesk.form", "commission " + id, founding.subject());
            return id.value();
        }));
    }

    /** An NGO of the county takes part from today; one that left may come back. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void take(Actor who, CommandKey key, CommissionId commission, NgoId ngo) {
        commands.once(who, key, "CommissionDesk.take", () -> {
            var county = lockOpen(commission);
            members.expectOfCounty(ngo, county);
            jdbc.sql("insert into commission_member (commission_id, ngo_id, since) values (:commission, :ngo, :today)"
                            + " on duplicate key update since = if(left_on is null, since, :today), left_on = null")
                    .param("commission", commission.value())
                    .param("ngo", ngo.value())
                    .param("today", LocalDate.now(clock))
                    .update();
            audit.record(who, county, "CommissionDesk.take", "commission " + commission, ngo.toString());
            return commission.value();
        });
    }

    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void release(Actor who, CommandKey key, CommissionId commission, NgoId ngo) {
        commands.once(who, key, "CommissionDesk.release", () -> {
            var county = lockOpen(commission);
            if (jdbc.sql("update commission_member set left_on = ? where commission_id = ? and ngo_id = ? and left_on is null")
                            .params(LocalDate.now(clock), commission.value(), ngo.value())
                            .update()
                    == 0) {
                throw new DomainException("network.NetworkDesk.noMember");
            }
            audit.record(who, county, "CommissionDesk.release", "commission " + commission, ngo.toString());
            return commission.value();
        });
    }

    /** The commission has done its work. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void end(Actor who, CommandKey key, CommissionId commission) {
        commands.once(who, key, "CommissionDesk.end", () -> {
            var county = lockOpen(commission);
            jdbc.sql("update commission set ended_on = ? where id = ?").params(LocalDate.now(clock), commission.value()).update();
            audit.record(who, county, "CommissionDesk.end", "commission " + commission, "");
            return commission.value();
        });
    }

    private CountyCode lockOpen(CommissionId commission) {
        var known = jdbc.sql("select county_code, ended_on is not null as ended from commission where id = ? for update")
                .param(commission.value())
                .query((row, _) -> row.getBoolean("ended") ? "" : row.getString("county_code"))
                .optional()
                .orElseThrow(NotFound::new);
        if (known.isEmpty()) {
            throw new DomainException("network.CommissionDesk.over");
        }
        return new CountyCode(known);
    }
}
