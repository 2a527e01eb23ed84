package peygir.coverage;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.meeting.AgendaDesk;
import peygir.meeting.AgendaOrigin;
import peygir.meeting.MeetingId;
import peygir.shared.About;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Language;
import peygir.shared.Messages;
import peygir.shared.NotFound;
import peygir.shared.Reading;
import peygir.shared.Subject;
import peygir.shared.Texts;

/** Where overlaps are looked at, given to somebody, put on an agenda, settled and opened again. */
@Service
public class OverlapDesk {

    public static final int LONGEST_AGREEMENT = 1000;

    private final OverlapCases cases;
    private final Overlaps overlaps;
    private final OverlapHistory history;
    private final AgendaDesk agendas;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Clock clock;

    OverlapDesk(
            OverlapCases cases, Overlaps overlaps, OverlapHistory history, AgendaDesk agendas, Commands commands, AuditLog audit, JdbcClient jdbc,
            EntityManager entities, Clock clock) {
        this.cases = cases;
        this.overlaps = overlaps;
        this.history = history;
        this.agendas = agendas;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * How a pair of activities is settled.
     *
     * @param version of the row that was seen
     * @param agreement what was agreed, in words
     * @param decidedIn the meeting it was decided in, null when it was settled between meetings
     */
    public record Settlement(
            ActivityId first, ActivityId second, long version, OverlapLabel label, String agreement, @Nullable MeetingId decidedIn) implements About {

        public Settlement {
            agreement = Texts.required(agreement, LONGEST_AGREEMENT, "coverage.OverlapDesk.agreementNeeded");
        }

        @Override
        public Collection<? extends Subject> subjects() {
            var subjects = new ArrayList<Subject>(List.of(first, second));
            Stream.ofNullable(decidedIn).forEach(subjects::add);
            return subjects;
        }
    }

    /** Somebody of the county's office who may look after a case. */
    public record Owner(UUID holding, String name) {}

    /** Candidates and settled cases of a county, open ones first. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<OverlapRow> of(Actor who, CountyCode county, Locale locale) {
        return overlaps.read("c.code = '" + county + "'", LocalDate.now(clock), locale);
    }

    /** What happened to the case of two activities, from the first step to the last. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<OverlapStep> steps(Actor who, ActivityId first, ActivityId second) {
        return history.of(first, second);
    }

    /** Who of the county's office may look after a case today. */
    @Permit({Role.GOVERNOR, Role.EXPERT})
    @Reading
    public List<Owner> owners(Actor who, CountyCode county) {
        return jdbc.sql("""
                        select h.id, h.person_name from office_holding h join office o on o.id = h.office_id
                        where o.county_code = ? and h.account_id is not null and h.valid_from <= ? and (h.valid_to is null or h.valid_to >= ?)
                        order by h.role, h.person_name
                        """)
                .params(county.value(), LocalDate.now(clock), LocalDate.now(clock))
                .query((row, _) -> new Owner(UUID.fromString(row.getString("id")), row.getString("person_name")))
                .list();
    }

    /** Takes a candidate up, to be spoken about; whoever does so looks after it. It counts as open until it is settled. */
    @Permit({Role.GOVERNOR, Role.EXPERT})
    @Transactional
    public void open(Actor who, CommandKey key, ActivityId first, ActivityId second) {
        commands.once(who, key, "OverlapDesk.open", () -> {
            var county = lock(first, second);
            return cases.of(first, second).orElseGet(() -> opened(who, county, first, second)).id().value();
        });
    }

    /**
     * Gives a case to somebody else of the office; a candidate becomes a case by it.
     *
     * @param holding as {@link #owners} names it
     * @throws OptimisticLockingFailureException when someone changed it meanwhile
     */
    @Permit({Role.GOVERNOR, Role.EXPERT})
    @Transactional
    public void handTo(Actor who, CommandKey key, ActivityId first, ActivityId second, long version, UUID holding) {
        step(who, key, "handTo", first, second, version, (county, each) -> {
            var owner = jdbc.sql("select h.account_id, h.person_name from office_holding h join office o on o.id = h.office_id"
                            + " where h.id = ? and o.county_code = ? and h.account_id is not null and h.valid_from <= ? and (h.valid_to is null or h.valid_to >= ?)")
                    .params(holding, county.value(), LocalDate.now(clock), LocalDate.now(clock))
                    .query((row, _) -> List.of(row.getString("account_id"), row.getString("person_name")))
                    .optional()
                    .orElseThrow(NotFound::new);
            each.handTo(UUID.fromString(owner.getFirst()), owner.getLast());
            return now(who, OverlapStep.Turn.HANDED, null, owner.getLast());
        });
    }

    /**
     * Puts a pair on the agenda of the county's next meeting, with its reasons; a candidate becomes a case by it.
     *
     * @throws DomainException when no meeting is planned
     * @throws OptimisticLockingFailureException when someone changed it meanwhile
     */
    @Permit({Role.GOVERNOR, Role.EXPERT})
    @Transactional
    public void table(Actor who, CommandKey key, ActivityId first, ActivityId second, long version) {
        step(who, key, "table", first, second, version, (county, each) -> {
            var today = LocalDate.now(clock);
            var next = jdbc.sql("select id, planned_on from meeting where county_code = ? and state in ('PLANNED', 'INVITED') and planned_on >= ?"
                            + " order by planned_on, number limit 1")
                    .params(county.value(), today)
                    .query((row, _) -> MeetingId.of(row.getString("id")))
                    .optional()
                    .orElseThrow(() -> new DomainException("coverage.OverlapDesk.noMeeting"));
            // Agendas are read by everybody in the room, in the language of the minutes.
            var persian = Language.PERSIAN.locale();
            var pair = overlaps.read("c.code = '" + county + "'", today, persian).stream()
                    .filter(row -> row.isOf(first, second))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            var title = Messages.text(persian, "coverage.OverlapDesk.topic", pair.firstName(), pair.secondName(), pair.subSector());
            var itemKey = new CommandKey(UUID.nameUUIDFromBytes((key.value() + " agenda").getBytes(StandardCharsets.UTF_8)));
            var shortened = title.length() <= AgendaDesk.LONGEST_TITLE ? title : title.substring(0, AgendaDesk.LONGEST_TITLE - 1) + "…";
            each.table(agendas.put(who, itemKey, next, new AgendaDesk.Topic(shortened, each.ownerName(), null, AgendaOrigin.OVERLAP)));
            return now(who, OverlapStep.Turn.TABLED, null, null);
        });
    }

    /**
     * Settles a pair: what it is, what was agreed, and where.
     *
     * @throws OptimisticLockingFailureException when someone settled it meanwhile
     */
    @Permit({Role.GOVERNOR, Role.EXPERT})
    @Transactional
    public void settle(Actor who, CommandKey key, Settlement settlement) {
        step(who, key, "settle", settlement.first(), settlement.second(), settlement.version(), (_, each) -> {
            each.resolve(settlement.label(), settlement.agreement(), settlement.decidedIn(), LocalDate.now(clock));
            return now(who, OverlapStep.Turn.SETTLED, settlement.label(), settlement.agreement());
        });
    }

    /**
     * What was settled did not hold: the case is open again, with the reason.
     *
     * @throws OptimisticLockingFailureException when someone changed it meanwhile
     */
    @Permit({Role.GOVERNOR, Role.EXPERT})
    @Transactional
    public void reopen(Actor who, CommandKey key, ActivityId first, ActivityId second, long version, String typedReason) {
        var reason = Texts.required(typedReason, LONGEST_AGREEMENT, "coverage.OverlapDesk.reasonNeeded");
        step(who, key, "reopen", first, second, version, (_, each) -> {
            each.reopen(LocalDate.now(clock));
            return now(who, OverlapStep.Turn.REOPENED, null, reason);
        });
    }

    private void step(
            Actor who, CommandKey key, String verb, ActivityId first, ActivityId second, long version,
            BiFunction<CountyCode, OverlapCase, OverlapStep> work) {
        var command = "OverlapDesk." + verb;
        commands.once(who, key, command, () -> {
            var county = lock(first, second);
            var known = cases.of(first, second);
            known.ifPresentOrElse(each -> each.expectVersion(version), () -> OverlapCase.expectNotOpened(version));
            var each = known.orElseGet(() -> opened(who, county, first, second));
            var step = work.apply(county, each);
            cases.save(each);
            entities.flush();
            history.add(each.id(), step);
            audit.record(
                    who, county, command, "overlap " + each.id(),
                    first + " " + second + Stream.of(step.label(), step.words()).filter(word -> word != null).map(word -> " " + word).reduce("", String::concat));
            return each.id().value();
        });
    }

    private OverlapCase opened(Actor who, CountyCode county, ActivityId first, ActivityId second) {
        var opened = cases.save(OverlapCase.open(county, first, second, who.account().value(), who.name(), LocalDate.now(clock)));
        entities.flush();
        history.add(opened.id(), now(who, OverlapStep.Turn.OPENED, null, null));
        audit.record(who, county, "OverlapDesk.open", "overlap " + opened.id(), first + " " + second);
        return opened;
    }

    private OverlapStep now(Actor who, OverlapStep.Turn what, @Nullable OverlapLabel label, @Nullable String words) {
        return new OverlapStep(LocalDate.now(clock), who.name(), what, label, words);
    }

    /** Two activities of two NGOs of one county; whoever else looks at one of them waits. */
    private CountyCode lock(ActivityId first, ActivityId second) {
        List<UUID> pair = Stream.of(first, second).map(ActivityId::value).sorted().toList();
        var rows = jdbc.sql("select county_code, ngo_id from activity where id in (?, ?) order by id for update")
                .params(pair.get(0), pair.get(1))
                .query((row, _) -> List.of(row.getString("county_code"), row.getString("ngo_id")))
                .list();
        if (rows.size() != 2 || !rows.get(0).get(0).equals(rows.get(1).get(0)) || rows.get(0).get(1).equals(rows.get(1).get(1))) {
            throw new NotFound();
        }
        return new CountyCode(rows.getFirst().getFirst());
    }
}
