package peygir.coverage;

import java.time.Clock;
import java.time.LocalDate;
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
import peygir.access.Location;
import peygir.access.NotPermitted;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.coverage.PartnerRecords.Joinable;
import peygir.shared.About;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Reading;
import peygir.shared.Subject;

/**
 * Where NGOs come to do one activity together instead of two alike: the lead names a partner, or one asks to join and the
 * lead answers; either side may end it. What they do together is one activity and counts once.
 */
@Service
public class PartnerDesk {

    public static final int LONGEST_WORDS = 500;

    private final PartnerRecords records;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    PartnerDesk(PartnerRecords records, Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.records = records;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The lead of an activity, or the office, names an NGO of the same county that does it too. */
    public record Naming(ActivityId activity, NgoId partner) implements About {

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(activity);
        }
    }

    /**
     * An NGO would rather join than do the same beside the other.
     *
     * @param activity of another NGO of its county, as it was named to it before its own work began
     * @param words to the lead; may be empty
     */
    public record Request(NgoId ngo, UUID activity, String words) implements About {

        public Request {
            words = Letters.store(words).strip();
            if (words.length() > LONGEST_WORDS) {
                throw new DomainException("shared.ui.TextRule.tooLong", LONGEST_WORDS, words.length());
            }
        }

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(ngo);
        }
    }

    /** NGOs that could be named beside this one: those of its county whose name holds what was typed. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Reading
    public List<OtherNgo> others(Actor who, NgoId ngo, String typed) {
        return records.others(ngo, typed);
    }

    /** Who was named for an activity, asked to join it, or left it. */
    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<PartnerRow> ofActivity(Actor who, ActivityId activity, Locale locale) {
        return records.ofActivity(who, activity, LocalDate.now(clock), locale);
    }

    /** What an NGO does with others, as lead or as partner, and what waits for an answer. */
    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<PartnerRow> ofNgo(Actor who, NgoId ngo, Locale locale) {
        return records.ofNgo(who, ngo, LocalDate.now(clock), locale);
    }

    /** Names a partner; one that had asked to join is thereby accepted. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void name(Actor who, CommandKey key, Naming naming) {
        commands.once(who, key, "PartnerDesk.name", () -> {
            var joint = records.lock(naming.activity().value());
            expectAnother(naming.partner(), joint);
            records.expectFellows(Set.of(naming.partner()), joint.county());
            expectGoingOn(joint);
            var known = records.state(joint.activity(), naming.partner()).orElse(PartnerState.LEFT);
            if (known.together()) {
                throw new DomainException("coverage.PartnerDesk.already");
            }
            return put(who, "name", joint, naming.partner(), known == PartnerState.ASKED ? PartnerState.ACTIVE : PartnerState.NAMED, null);
        });
    }

    /** Asks the lead of an activity to be let in; one that was named already thereby agrees. */
    @Permit(Role.NGO)
    @Transactional
    public void ask(Actor who, CommandKey key, Request request) {
        commands.once(who, key, "PartnerDesk.ask", () -> {
            var joint = records.lock(request.activity());
            if (!records.areFellows(Set.of(request.ngo()), joint.county())) {
                throw new NotFound();
            }
            expectAnother(request.ngo(), joint);
            expectGoingOn(joint);
            var next = switch (records.state(joint.activity(), request.ngo()).orElse(PartnerState.LEFT)) {
                case LEFT -> PartnerState.ASKED;
                case NAMED -> PartnerState.ACTIVE;
                case ASKED -> throw new DomainException("coverage.PartnerDesk.askedAlready");
                case ACTIVE -> throw new DomainException("coverage.PartnerDesk.already");
                case DECLINED, REMOVED -> throw new DomainException("coverage.PartnerDesk.declined");
            };
            return put(who, "ask", joint, request.ngo(), next, request.words().isEmpty() ? null : request.words());
        });
    }

    /** The lead says yes or no to one that asked to join. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void answer(Actor who, CommandKey key, PartnershipId partnership, boolean accepts) {
        step(who, key, "answer", partnership, true, Set.of(PartnerState.ASKED), accepts ? PartnerState.ACTIVE : PartnerState.DECLINED);
    }

    /** One that was named says that it is so. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void agree(Actor who, CommandKey key, PartnershipId partnership) {
        step(who, key, "agree", partnership, false, Set.of(PartnerState.NAMED), PartnerState.ACTIVE);
    }

    /** A partner leaves, says no to being named, or takes its request back. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void leave(Actor who, CommandKey key, PartnershipId partnership) {
        step(who, key, "leave", partnership, false, Set.of(PartnerState.NAMED, PartnerState.ASKED, PartnerState.ACTIVE), PartnerState.LEFT);
    }

    /** The lead takes a partner off. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void remove(Actor who, CommandKey key, PartnershipId partnership) {
        step(who, key, "remove", partnership, true, Set.of(PartnerState.NAMED, PartnerState.ACTIVE), PartnerState.REMOVED);
    }

    private void step(Actor who, CommandKey key, String verb, PartnershipId id, boolean ofLead, Set<PartnerState> from, PartnerState to) {
        commands.once(who, key, "PartnerDesk." + verb, () -> {
            var joint = records.lock(records.activityOf(id));
            var partner = records.partnerOf(id);
            if (side(who, joint) == Side.OFFICE || who.ngos().contains(ofLead ? joint.lead() : partner)) {
                if (!from.contains(records.state(joint.activity(), partner).orElseThrow())) {
                    throw new DomainException("coverage.PartnerDesk.settled");
                }
                if (to.together()) {
                    expectGoingOn(joint);
                }
                return put(who, verb, joint, partner, to, null);
            }
            // The other side's word is not this side's to say.
            throw new NotPermitted();
        });
    }

    private enum Side {
        LEAD,
        PARTNER,
        OFFICE
    }

    private static Side side(Actor who, Joinable joint) {
        return who.reach(Role.EXPERT, Role.GOVERNOR).covers(Location.of(joint.county())) ? Side.OFFICE : who.ngos().contains(joint.lead()) ? Side.LEAD : Side.PARTNER;
    }

    private UUID put(Actor who, String verb, Joinable joint, NgoId partner, PartnerState state, @Nullable String words) {
        jdbc.sql("""
                        insert into activity_partner (activity_id, ngo_id, id, state, words, changed_on, changed_by, changed_side)
                        values (:activity, :ngo, :id, :state, :words, :today, :by, :side)
                        on duplicate key update state = values(state), words = coalesce(values(words), words), changed_on = values(changed_on),
                          changed_by = values(changed_by), changed_side = values(changed_side)
                        """)
                .param("activity", joint.activity())
                .param("ngo", partner.value())
                .param("id", UUID.randomUUID())
                .param("state", state.name())
                .param("words", words)
                .param("today", LocalDate.now(clock))
                .param("by", who.name())
                .param("side", side(who, joint).name())
                .update();
        audit.record(who, joint.county(), "PartnerDesk." + verb, "activity " + joint.activity(), partner + ": " + state);
        return joint.activity();
    }

    private void expectGoingOn(Joinable joint) {
        if (joint.over(LocalDate.now(clock))) {
            throw new DomainException("coverage.PartnerDesk.over");
        }
    }

    private static void expectAnother(NgoId partner, Joinable joint) {
        if (partner.equals(joint.lead())) {
            throw new DomainException("coverage.PartnerDesk.itself");
        }
    }
}
