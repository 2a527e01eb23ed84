package peygir.ngo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.context.ApplicationEventPublisher;
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
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** What NGOs expect, and what the office answers. */
@Service
public class ExpectationRegister {

    public static final int LONGEST_TOPIC = 160;
    public static final int LONGEST_TEXT = 2000;

    private static final String NEEDED = "shared.ui.TextRule.required";
    private static final String SELECT = "select x.*, n.name as ngo_name from expectation x join ngo n on n.id = x.ngo_id where ";

    private final Expectations expectations;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExpectationRegister(
            Expectations expectations, Commands commands, AuditLog audit, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.expectations = expectations;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** An NGO's expectations, the latest first. */
    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<ExpectationRow> of(Actor who, NgoId ngo) {
        return jdbc.sql(SELECT + "x.ngo_id = ? order by x.raised_on desc, x.topic, x.id")
                .param(ngo.value())
                .query(ExpectationRegister::row)
                .list();
    }

    /** What NGOs of a county still wait to be answered, the longest waiting first. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<ExpectationRow> unanswered(Actor who, CountyCode county) {
        return jdbc.sql(SELECT + "n.county_code = ? and n.closed_on is null and x.answered_on is null order by x.raised_on, x.topic, x.id")
                .param(county.value())
                .query(ExpectationRegister::row)
                .list();
    }

    @Permit(Role.NGO)
    @Transactional
    public ExpectationId raise(Actor who, CommandKey key, NgoId ngo, String typedTopic, String typedText) {
        var topic = Texts.required(typedTopic, LONGEST_TOPIC, NEEDED);
        var text = Texts.required(typedText, LONGEST_TEXT, NEEDED);
        return new ExpectationId(commands.once(who, key, "ExpectationRegister.raise", () -> {
            var expectation = new Expectation(ExpectationId.random(), ngo, topic, text, LocalDate.now(clock));
            expectations.save(expectation);
            record(who, "raise", expectation, topic);
            return expectation.id().value();
        }));
    }

    /**
     * The office answers, or puts a better answer in place of the one it saw.
     *
     * @param version of the expectation as the answer was begun
     * @throws OptimisticLockingFailureException when someone answered meanwhile
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void answer(Actor who, CommandKey key, ExpectationId id, long version, String typed) {
        var answer = Texts.required(typed, LONGEST_TEXT, NEEDED);
        commands.once(who, key, "ExpectationRegister.answer", () -> {
            var expectation = expectations.findById(id).orElseThrow(NotFound::new);
            expectation.answer(version, answer, who.name(), LocalDate.now(clock));
            record(who, "answer", expectation, answer);
            expectations.flush();
            events.publishEvent(new ExpectationAnswered(id, expectation.ngo(), LocalDate.now(clock)));
            return id.value();
        });
    }

    private void record(Actor who, String verb, Expectation expectation, String words) {
        var county = jdbc.sql("select county_code from ngo where id = ?").param(expectation.ngo().value()).query(String.class).single();
        audit.record(
                who, new CountyCode(county), "ExpectationRegister." + verb, "ngo " + expectation.ngo(), expectation.id() + ": " + words);
    }

    private static ExpectationRow row(ResultSet row, int number) throws SQLException {
        return new ExpectationRow(
                ExpectationId.of(row.getString("id")), row.getLong("version"), NgoId.of(row.getString("ngo_id")), row.getString("ngo_name"),
                row.getString("topic"), row.getString("text"), row.getObject("raised_on", LocalDate.class), row.getString("answer"),
                row.getObject("answered_on", LocalDate.class), row.getString("answered_by"));
    }
}
