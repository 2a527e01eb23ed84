package peygir.ngo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
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
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** What NGOs expect, and what the office answers. */
@Service
public class ExpectationRegister {

    public static final int LONGEST_TOPIC = 160;
    public static final int LONGEST_TEXT = 2000;

    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    ExpectationRegister(Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An NGO's expectations, the latest first. */
    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<ExpectationRow> of(Actor who, NgoId ngo) {
        return jdbc.sql("select * from expectation where ngo_id = ? order by raised_on desc, id")
                .param(ngo.value())
                .query((row, _) -> new ExpectationRow(
                        ExpectationId.of(row.getString("id")), row.getString("topic"), row.getString("text"),
                        row.getObject("raised_on", LocalDate.class), row.getString("answer"), row.getObject("answered_on", LocalDate.class),
                        row.getString("answered_by")))
                .list();
    }

    @Permit(Role.NGO)
    @Transactional
    public ExpectationId raise(Actor who, CommandKey key, NgoId ngo, String typedTopic, String typedText) {
        var topic = text(typedTopic, LONGEST_TOPIC);
        var text = text(typedText, LONGEST_TEXT);
        return new ExpectationId(commands.once(who, key, "ExpectationRegister.raise", () -> {
            var id = ExpectationId.random();
            jdbc.sql("insert into expectation (id, version, ngo_id, topic, text, raised_on) values (?, 0, ?, ?, ?, ?)")
                    .params(id.value(), ngo.value(), topic, text, LocalDate.now(clock))
                    .update();
            audit.record(who, county(ngo), "ExpectationRegister.raise", "ngo " + ngo, topic);
            return id.value();
        }));
    }

    /**
     * The office answers.
     *
     * @throws OptimisticLockingFailureException when someone answered meanwhile
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void answer(Actor who, CommandKey key, ExpectationId id, String typed) {
        var answer = text(typed, LONGEST_TEXT);
        commands.once(who, key, "ExpectationRegister.answer", () -> {
            var ngo = jdbc.sql("select ngo_id from expectation where id = ?")
                    .param(id.value())
                    .query((row, _) -> NgoId.of(row.getString(1)))
                    .optional()
                    .orElseThrow(NotFound::new);
            var changed = jdbc.sql("update expectation set answer = ?, answered_on = ?, answered_by = ?, version = version + 1 where id = ? and answer is null")
                    .params(answer, LocalDate.now(clock), who.name(), id.value())
                    .update();
            if (changed == 0) {
                throw new OptimisticLockingFailureException("expectation " + id);
            }
            audit.record(who, county(ngo), "ExpectationRegister.answer", "ngo " + ngo, answer);
            return id.value();
        });
    }

    private CountyCode county(NgoId ngo) {
        return new CountyCode(jdbc.sql("select county_code from ngo where id = ?").param(ngo.value()).query(String.class).single());
    }

    private static String text(String typed, int longest) {
        var text = Letters.store(typed).strip();
        if (text.isEmpty()) {
            throw new DomainException("ngo.ExpectationRegister.textNeeded");
        }
        if (text.length() > longest) {
            throw new DomainException("shared.ui.TextRule.tooLong", longest, text.length());
        }
        return text;
    }
}
