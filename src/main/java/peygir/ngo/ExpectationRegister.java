package peygir.ngo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
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
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Reading;
import peygir.shared.Subject;
import peygir.shared.Texts;

/** What NGOs expect, and what the office answers. */
@Service
public class ExpectationRegister {

    public static final int LONGEST_TOPIC = 160;
    public static final int LONGEST_TEXT = 2000;

    private static final String NEEDED = "shared.ui.TextRule.required";
    private static final String FROM = " as sub_label, l.name as locality from expectation x join ngo n on n.id = x.ngo_id"
            + " left join sub_sector u on u.code = x.sub_sector left join locality l on l.id = x.locality_id where ";

    private static final String WAITING = "n.county_code = :county and n.closed_on is null and x.answered_on is null and x.withdrawn_on is null";

    private final Expectations expectations;
    private final RegisterRules rules;
    private final NgoSettings settings;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExpectationRegister(
            Expectations expectations, RegisterRules rules, NgoSettings settings, Commands commands, AuditLog audit, JdbcClient jdbc,
            ApplicationEventPublisher events, Clock clock) {
        this.expectations = expectations;
        this.rules = rules;
        this.settings = settings;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** An NGO's expectations, the latest first. */
    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<ExpectationRow> of(Actor who, NgoId ngo, Locale locale) {
        return jdbc.sql(select(locale) + "x.ngo_id = ? order by x.raised_on desc, x.topic, x.id")
                .param(ngo.value())
                .query(ExpectationRegister::row)
                .list();
    }

    /** What NGOs of a county still wait to be answered, the longest waiting first. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<ExpectationRow> unanswered(Actor who, CountyCode county, Locale locale) {
        return jdbc.sql(select(locale) + WAITING + " order by x.raised_on, x.topic, x.id")
                .param("county", county.value())
                .query(ExpectationRegister::row)
                .list();
    }

    /** Those of them whose day for an answer has passed, the longest ago first. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<ExpectationRow> late(Actor who, CountyCode county, Locale locale, int limit) {
        return jdbc.sql(select(locale) + WAITING + " and x.answer_due < :today order by x.answer_due, x.raised_on, x.topic, x.id limit :limit")
                .param("county", county.value())
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query(ExpectationRegister::row)
                .list();
    }

    /**
     * What an NGO expects.
     *
     * @param kind what would meet it, null when that is not said
     * @param subSector code of what it is about, null when that is not said
     * @param locality the place it is about, null for the whole county
     */
    public record Wish(
            NgoId ngo, String topic, String text, @Nullable CapacityKind kind, @Nullable String subSector, @Nullable UUID locality) implements About {

        public Wish {
            topic = Texts.required(topic, LONGEST_TOPIC, NEEDED);
            text = Texts.required(text, LONGEST_TEXT, NEEDED);
        }

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(ngo);
        }
    }

    @Permit(Role.NGO)
    @Transactional
    public ExpectationId raise(Actor who, CommandKey key, NgoId ngo, String typedTopic, String typedText) {
        return put(who, key, new Wish(ngo, typedTopic, typedText, null, null, null));
    }

    /** Raises an expectation; the day by which it gets an answer is counted from today. */
    @Permit(Role.NGO)
    @Transactional
    public ExpectationId raise(Actor who, CommandKey key, Wish wish) {
        return put(who, key, wish);
    }

    private ExpectationId put(Actor who, CommandKey key, Wish wish) {
        return new ExpectationId(commands.once(who, key, "ExpectationRegister.raise", () -> {
            rules.expectKnown(wish.ngo(), wish.subSector(), wish.locality());
            var today = LocalDate.now(clock);
            var expectation = new Expectation(ExpectationId.random(), wish, today, today.plusDays(settings.answerDays()));
            expectations.save(expectation);
            record(who, "raise", expectation, wish.topic());
            return expectation.id().value();
        }));
    }

    /** "Still true": it is expected still. */
    @Permit(Role.NGO)
    @Transactional
    public void confirm(Actor who, CommandKey key, ExpectationId id) {
        commands.once(who, key, "ExpectationRegister.confirm", () -> {
            var expectation = expectations.findById(id).orElseThrow(NotFound::new);
            expectation.confirm(LocalDate.now(clock));
            record(who, "confirm", expectation, "");
            return id.value();
        });
    }

    /** The NGO no longer expects it: nobody owes it an answer any more, and its history says so. */
    @Permit(Role.NGO)
    @Transactional
    public void withdraw(Actor who, CommandKey key, ExpectationId id) {
        commands.once(who, key, "ExpectationRegister.withdraw", () -> {
            var expectation = expectations.findById(id).orElseThrow(NotFound::new);
            expectation.withdraw(who.name(), LocalDate.now(clock));
            record(who, "withdraw", expectation, "withdrawn");
            return id.value();
        });
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

    private static String select(@Nullable Locale locale) {
        return "select x.*, n.name as ngo_name, u." + (locale != null && locale.getLanguage().equals("en") ? "label_en" : "label_fa") + FROM;
    }

    private static ExpectationRow row(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        var raised = row.getObject("raised_on", LocalDate.class);
        var confirmed = row.getObject("confirmed_on", LocalDate.class);
        return new ExpectationRow(
                ExpectationId.of(row.getString("id")), row.getLong("version"), NgoId.of(row.getString("ngo_id")), row.getString("ngo_name"),
                row.getString("topic"), row.getString("text"), kind == null ? null : CapacityKind.valueOf(kind), row.getString("sub_label"),
                row.getString("locality"), raised, row.getObject("answer_due", LocalDate.class), confirmed == null ? raised : confirmed,
                row.getString("answer"), row.getObject("answered_on", LocalDate.class), row.getString("answered_by"),
                row.getObject("withdrawn_on", LocalDate.class));
    }
}
