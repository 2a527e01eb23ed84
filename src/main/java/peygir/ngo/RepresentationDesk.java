package peygir.ngo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Grants;
import peygir.access.Location;
import peygir.access.NotPermitted;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.identity.IssuedLink;
import peygir.identity.OneTimeLinks;
import peygir.shared.About;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Reading;
import peygir.shared.Subject;
import peygir.shared.Texts;

/** Who speaks for an NGO: invited by its county's office or by those of its people who may, and gone at once when they leave. */
@Service
public class RepresentationDesk {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_ROLE = 120;

    private static final String NEEDED = "shared.ui.TextRule.required";

    private final RepresentationList representations;
    private final RepresentationBook book;
    private final OneTimeLinks links;
    private final Grants grants;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    RepresentationDesk(
            RepresentationList representations, RepresentationBook book, OneTimeLinks links, Grants grants, Commands commands,
            AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.representations = representations;
        this.book = book;
        this.links = links;
        this.grants = grants;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Somebody shall speak for an NGO.
     *
     * @param to the last day, when it is known already
     * @param mayInvite whether they may invite others; the office's to grant
     */
    public record Invitation(NgoId ngo, String person, String role, LocalDate from, @Nullable LocalDate to, boolean mayInvite) implements About {

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(ngo);
        }
    }

    /** Who represents the NGO, and who did. */
    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public Representatives of(Actor who, NgoId ngo) {
        return book.of(who, ngo);
    }

    /** The NGOs the asker speaks for, in the order of their ids. */
    @Permit(Role.NGO)
    @Reading
    public List<RepresentedNgo> own(Actor who) {
        return book.own(who);
    }

    /**
     * Puts a representative on record and issues the link to come by.
     *
     * @throws DomainException when a text is missing or too long, the last day before the first, the NGO closed, or the asker may not invite
     */
    @Permit({Role.EXPERT, Role.GOVERNOR, Role.NGO})
    @Transactional
    public IssuedLink invite(Actor who, CommandKey key, Invitation invitation) {
        var person = Texts.required(invitation.person(), LONGEST_NAME, NEEDED);
        var role = Texts.required(invitation.role(), LONGEST_ROLE, NEEDED);
        expectInviting(who, invitation.ngo());
        if (invitation.mayInvite() && !isOffice(who, invitation.ngo())) {
            throw new NotPermitted();
        }
        return links.invite(who, key, "RepresentationDesk.invite", RepresentationWelcome.KIND, () -> {
            var representation = new Representation(
                    RepresentationId.random(), invitation.ngo(), person, role, invitation.from(), invitation.to(), invitation.mayInvite());
            representations.save(representation);
            record(who, "invite", representation);
            return representation.id().value();
        });
    }

    /**
     * A new link for somebody on record who has none or lost it; the earlier one opens nothing any more.
     *
     * @throws DomainException when the person came already, the representation is over, the NGO closed, or the asker may not invite
     */
    @Permit({Role.EXPERT, Role.GOVERNOR, Role.NGO})
    @Transactional
    public IssuedLink inviteAgain(Actor who, CommandKey key, RepresentationId id) {
        expectInviting(who, found(id).ngo());
        return links.invite(who, key, "RepresentationDesk.inviteAgain", RepresentationWelcome.KIND, () -> {
            var representation = found(id);
            representation.invite(LocalDate.now(clock));
            representations.save(representation);
            record(who, "inviteAgain", representation);
            return id.value();
        });
    }

    /**
     * The office lets a representative invite others, or no longer.
     *
     * @throws DomainException when the representation is over
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void letInvite(Actor who, CommandKey key, RepresentationId id, boolean may) {
        commands.once(who, key, "RepresentationDesk.letInvite", () -> {
            var representation = found(id);
            representation.letInvite(may, LocalDate.now(clock));
            representations.save(representation);
            record(who, may ? "letInvite" : "letInviteNoMore", representation);
            return id.value();
        });
    }

    /**
     * A link for a new password, for a representative who forgot it.
     *
     * @throws DomainException when there is no account, it is disabled, or it opens more than NGOs of the asker's own place: then the
     *     administrator must help
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public IssuedLink reset(Actor who, CommandKey key, RepresentationId id) {
        return links.reset(who, key, "RepresentationDesk.reset", () -> {
            var representation = found(id);
            representation.expectOpen(LocalDate.now(clock));
            var account = representation.account();
            if (account == null || !book.opens(account)) {
                throw new DomainException("ngo.RepresentationDesk.noAccount", representation.personName());
            }
            if (!withinReach(who, account)) {
                throw new DomainException("ngo.RepresentationDesk.notOurs", representation.personName());
            }
            record(who, "reset", representation);
            return account.value();
        });
    }

    /**
     * Somebody no longer speaks for the NGO: said by the office, or by the person. Their sessions lose it with their next request.
     *
     * @throws DomainException when it is over already, or is another's
     */
    @Permit({Role.EXPERT, Role.GOVERNOR, Role.NGO})
    @Transactional
    public void end(Actor who, CommandKey key, RepresentationId id) {
        commands.once(who, key, "RepresentationDesk.end", () -> {
            var representation = found(id);
            if (!isOffice(who, representation.ngo()) && !who.account().equals(representation.account())) {
                throw new DomainException("ngo.RepresentationDesk.notYours");
            }
            representation.end(clock.instant(), LocalDate.now(clock), who.name());
            representations.save(representation);
            links.withdraw(RepresentationWelcome.KIND, id.value());
            record(who, "end", representation);
            return id.value();
        });
    }

    private Representation found(RepresentationId id) {
        return representations.findById(id).orElseThrow(NotFound::new);
    }

    private void expectInviting(Actor who, NgoId ngo) {
        if (!isOffice(who, ngo) && !book.mayInvite(who, ngo)) {
            throw new DomainException("ngo.RepresentationDesk.mayNotInvite");
        }
        if (book.closed(ngo)) {
            throw new DomainException("ngo.RepresentationDesk.closed");
        }
    }

    private boolean isOffice(Actor who, NgoId ngo) {
        return who.reach(Role.EXPERT, Role.GOVERNOR).covers(Location.of(county(ngo)));
    }

    /** A link for a new password is a key to all an account opens: nobody hands out more than they reach. */
    private boolean withinReach(Actor who, AccountId account) {
        var reach = who.reach(Role.EXPERT, Role.GOVERNOR);
        return grants.of(List.of(account), LocalDate.now(clock)).stream()
                .allMatch(held -> held.grant().scope() instanceof Scope.OfNgo(_, var county) && reach.covers(Location.of(county)));
    }

    private CountyCode county(NgoId ngo) {
        return new CountyCode(
                jdbc.sql("select county_code from ngo where id = ?").param(ngo.value()).query(String.class).optional().orElseThrow(NotFound::new));
    }

    private void record(Actor who, String verb, Representation representation) {
        audit.record(
                who, county(representation.ngo()), "RepresentationDesk." + verb, "ngo " + representation.ngo(),
                representation.personName() + ": " + representation.role());
    }
}
