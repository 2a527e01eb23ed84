package peygir.ngo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.GrantSource;
import peygir.access.Grants;
import peygir.access.NotPermitted;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.identity.ClaimDoor;
import peygir.identity.IssuedLink;
import peygir.identity.ResetDoor;
import peygir.identity.Visitor;
import peygir.ngo.NgoRegistry.Registration;
import peygir.ngo.RepresentationDesk.Invitation;
import peygir.ngo.RepresentationRow.Door;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Language;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** Who speaks for an NGO: how they come, what they reach, and that they are gone when they leave. */
@OfficeTest
class RepresentationTests {

    private static final String GOOD = "violet harbour 82 lantern";
    private static final Locale FA = Language.PERSIAN.locale();

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private RepresentationDesk desk;

    @Autowired
    private ClaimDoor claims;

    @Autowired
    private ResetDoor resets;

    @Autowired
    private Grants grants;

    @Autowired
    private Collection<GrantSource> sources;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final String name = "rep." + UUID.randomUUID().toString().substring(0, 8);
    private NgoId ngo;

    @BeforeEach
    void anNgo() {
        ngo = newNgo();
    }

    @Test
    void anInvitedPersonSpeaksForTheNgoFromTheClaimOn() {
        var link = visitor(invite(People.expert(), "مریم", false));
        assertThat(claims.look(link, FA)).hasValueSatisfying(invited -> {
            assertThat(invited.person()).isEqualTo("مریم");
            assertThat(invited.matter()).contains("مدیرعامل");
            assertThat(invited.known()).isTrue();
        });
        assertThat(row("مریم").door()).isEqualTo(Door.INVITED);
        var came = claims.claim(link, name, GOOD, Language.PERSIAN);
        assertThat(came.start()).isEqualTo("my-ngo?ngo=" + ngo);
        assertThat(row("مریم").door()).isEqualTo(Door.OPEN);
        assertThat(ngosOf(came.account())).containsExactly(ngo);
    }

    @Test
    void onePersonSpeaksForSeveralNgosByOneAccount() {
        var came = claims.claim(visitor(invite(People.expert(), "مریم", false)), name, GOOD, Language.PERSIAN);
        var other = newNgo();
        var second = visitor(desk.invite(People.expert(), CommandKey.fresh(), invitation(other, "مریم", false, null)));
        assertThat(claims.attach(second, name, GOOD)).isEqualTo(new ClaimDoor.Came(came.account(), "my-ngo?ngo=" + other));
        assertThat(ngosOf(came.account())).containsExactlyInAnyOrder(ngo, other);
        var actor = new Actor(came.account(), "مریم", "fa", Set.of(new Grant(Role.NGO, new Scope.OfNgo(ngo, People.COUNTY)), new Grant(Role.NGO, new Scope.OfNgo(other, People.COUNTY))));
        assertThat(desk.own(actor)).extracting(RepresentedNgo::id).containsExactlyInAnyOrder(ngo, other);
    }

    @Test
    void nobodyRepresentsTheSameNgoTwice() {
        claims.claim(visitor(invite(People.expert(), "مریم", false)), name, GOOD, Language.PERSIAN);
        var again = visitor(invite(People.expert(), "مریم دوم", false));
        assertThatThrownBy(() -> claims.attach(again, name, GOOD)).isInstanceOf(DomainException.class).hasMessageContaining("ngo.RepresentationWelcome.already");
        assertThat(claims.look(again, FA)).as("a refused claim spends no link").isPresent();
    }

    @Test
    void whoLeavesReachesNothingAnyMoreAndTheOthersStay() {
        var leaving = claims.claim(visitor(invite(People.expert(), "مریم", false)), name, GOOD, Language.PERSIAN);
        var staying = claims.claim(visitor(invite(People.expert(), "ندا", false)), name + ".2", GOOD, Language.PERSIAN);
        desk.end(speaker(leaving.account()), CommandKey.fresh(), row("مریم").id());
        assertThat(ngosOf(leaving.account())).isEmpty();
        assertThat(ngosOf(staying.account())).containsExactly(ngo);
        assertThat(row("مریم").over()).isTrue();
        assertThatThrownBy(() -> desk.end(People.expert(), CommandKey.fresh(), row("مریم").id())).hasMessageContaining("ngo.Representation.over");
    }

    @Test
    void aRepresentativeEndsNobodyElse() {
        var one = claims.claim(visitor(invite(People.expert(), "مریم", true)), name, GOOD, Language.PERSIAN);
        invite(People.expert(), "ندا", false);
        assertThatThrownBy(() -> desk.end(speaker(one.account()), CommandKey.fresh(), row("ندا").id())).hasMessageContaining("ngo.RepresentationDesk.notYours");
        assertThatThrownBy(() -> desk.end(People.neighbour(), CommandKey.fresh(), row("ندا").id())).isInstanceOf(NotFound.class);
    }

    @Test
    void endingWithdrawsALinkNobodyClaimed() {
        var link = visitor(invite(People.expert(), "مریم", false));
        desk.end(People.governor(), CommandKey.fresh(), row("مریم").id());
        assertThat(claims.look(link, FA)).isEmpty();
    }

    @Test
    void rightsFollowTheDates() {
        var today = LocalDate.now(clock);
        var came = claims.claim(
                visitor(desk.invite(People.expert(), CommandKey.fresh(), new Invitation(ngo, "مریم", "دبیر", today.minusDays(3), today.plusDays(2), false))),
                name, GOOD, Language.PERSIAN);
        assertThat(ngosOf(came.account(), today.plusDays(2))).containsExactly(ngo);
        assertThat(ngosOf(came.account(), today.plusDays(3))).isEmpty();
        assertThat(ngosOf(came.account(), today.minusDays(4))).isEmpty();
        assertThatThrownBy(() -> desk.invite(People.expert(), CommandKey.fresh(), invitation(ngo, "ندا", false, today.minusDays(1))))
                .hasMessageContaining("ngo.Representation.period");
    }

    @Test
    void whoComesBeforeTheFirstDayIsToldFromWhenOn() {
        var first = LocalDate.now(clock).plusDays(5);
        var came = claims.claim(
                visitor(desk.invite(People.expert(), CommandKey.fresh(), new Invitation(ngo, "مریم", "دبیر", first, null, false))),
                "early" + UUID.randomUUID().toString().substring(0, 8), GOOD, Language.PERSIAN);
        assertThat(came.start()).as("not the NGO's page, which does not open yet").isEqualTo("?later");
        assertThat(sources.stream().flatMap(source -> source.coming(came.account(), first.minusDays(5), FA).stream()))
                .singleElement()
                .satisfies(one -> assertThat(one.from()).isEqualTo(first));
        assertThat(sources.stream().flatMap(source -> source.coming(came.account(), first, FA).stream())).as("on the day it is there").isEmpty();
    }

    @Test
    void invitingOthersIsTheOfficesToGrant() {
        var may = speaker(claims.claim(visitor(invite(People.expert(), "مریم", true)), name, GOOD, Language.PERSIAN).account());
        var mayNot = speaker(claims.claim(visitor(invite(may, "ندا", false)), name + ".2", GOOD, Language.PERSIAN).account());
        assertThat(desk.of(may, ngo).mayInvite()).isTrue();
        assertThat(desk.of(mayNot, ngo).mayInvite()).isFalse();
        assertThat(desk.of(People.director(), ngo).mayInvite()).isFalse();
        assertThatThrownBy(() -> invite(mayNot, "سارا", false)).hasMessageContaining("ngo.RepresentationDesk.mayNotInvite");
        assertThatThrownBy(() -> invite(may, "سارا", true)).isInstanceOf(NotPermitted.class);
        desk.end(People.expert(), CommandKey.fresh(), row("مریم").id());
        assertThatThrownBy(() -> invite(may, "سارا", false)).as("the right ends with the representation").hasMessageContaining("ngo.RepresentationDesk.mayNotInvite");
    }

    @Test
    void aSecondClickPutsOnePersonOnRecordAndANewLinkReplacesTheOld() {
        var expert = People.expert();
        var key = CommandKey.fresh();
        var first = desk.invite(expert, key, invitation(ngo, "مریم", false, null));
        assertThat(desk.invite(expert, key, invitation(ngo, "مریم", false, null)).path()).isNull();
        assertThat(desk.of(expert, ngo).rows()).hasSize(1);
        var second = desk.inviteAgain(People.expert(), CommandKey.fresh(), row("مریم").id());
        assertThat(claims.look(visitor(first), FA)).isEmpty();
        claims.claim(visitor(second), name, GOOD, Language.PERSIAN);
        assertThatThrownBy(() -> desk.inviteAgain(People.expert(), CommandKey.fresh(), row("مریم").id())).hasMessageContaining("ngo.Representation.claimed");
    }

    @Test
    void theExpertHelpsARepresentativeOfTheOwnCountyWhoForgot() {
        claims.claim(visitor(invite(People.expert(), "مریم", false)), name, GOOD, Language.PERSIAN);
        var link = visitor(desk.reset(People.expert(), CommandKey.fresh(), row("مریم").id()));
        assertThat(resets.look(link)).contains(name);
        assertThatThrownBy(() -> desk.reset(People.neighbour(), CommandKey.fresh(), row("مریم").id())).isInstanceOf(NotFound.class);
    }

    /** Else an expert could come by the account of an administrator who also represents an NGO. */
    @Test
    void theExpertHandsOutNoKeyToMoreThanTheOwnCounty() {
        var account = claims.claim(visitor(invite(People.expert(), "مریم", false)), name, GOOD, Language.PERSIAN).account();
        jdbc.sql("insert into account_role (id, account_id, role, valid_from) values (?, ?, 'AUDITOR', '2020-01-01')").params(UUID.randomUUID(), account.value()).update();
        assertThatThrownBy(() -> desk.reset(People.expert(), CommandKey.fresh(), row("مریم").id())).hasMessageContaining("ngo.RepresentationDesk.notOurs");
    }

    @Test
    void whoHasNoAccountNeedsNoNewPassword() {
        invite(People.expert(), "مریم", false);
        assertThatThrownBy(() -> desk.reset(People.expert(), CommandKey.fresh(), row("مریم").id())).hasMessageContaining("ngo.RepresentationDesk.noAccount");
    }

    @Test
    void nobodyIsInvitedToAClosedNgo() {
        jdbc.sql("update ngo set closed_on = '2026-01-01' where id = ?").param(ngo.value()).update();
        assertThatThrownBy(() -> invite(People.expert(), "مریم", false)).hasMessageContaining("ngo.RepresentationDesk.closed");
    }

    @Test
    void everyStepIsInTheCountysLog() {
        claims.claim(visitor(invite(People.expert(), "مریم", false)), name, GOOD, Language.PERSIAN);
        desk.reset(People.expert(), CommandKey.fresh(), row("مریم").id());
        desk.end(People.expert(), CommandKey.fresh(), row("مریم").id());
        assertThat(jdbc.sql("select action from audit_entry where chain = ? and subject = ? and action like 'Repr%' order by seq")
                        .params(People.COUNTY.value(), "ngo " + ngo)
                        .query(String.class)
                        .list())
                .containsExactly("RepresentationDesk.invite", "RepresentationWelcome.claimed", "RepresentationDesk.reset", "RepresentationDesk.end");
    }

    private NgoId newNgo() {
        return registry.register(
                People.expert(), CommandKey.fresh(),
                new Registration(People.COUNTY, Profile.of("سمن " + CommandKey.fresh().value(), "CUL", LegalForm.GROUP)));
    }

    private IssuedLink invite(Actor who, String person, boolean mayInvite) {
        return desk.invite(who, CommandKey.fresh(), invitation(ngo, person, mayInvite, null));
    }

    private Invitation invitation(NgoId ngo, String person, boolean mayInvite, @Nullable LocalDate to) {
        return new Invitation(ngo, person, "مدیرعامل", LocalDate.now(clock), to, mayInvite);
    }

    private Actor speaker(AccountId account) {
        return new Actor(account, "نماینده", "fa", Set.of(new Grant(Role.NGO, new Scope.OfNgo(ngo, People.COUNTY))));
    }

    private RepresentationRow row(String person) {
        return desk.of(People.expert(), ngo).rows().stream().filter(row -> row.person().equals(person)).findFirst().orElseThrow();
    }

    private List<NgoId> ngosOf(AccountId account) {
        return ngosOf(account, LocalDate.now(clock));
    }

    private List<NgoId> ngosOf(AccountId account, LocalDate day) {
        return grants.of(List.of(account), day).stream()
                .map(held -> held.grant().scope())
                .filter(Scope.OfNgo.class::isInstance)
                .map(scope -> ((Scope.OfNgo) scope).ngo())
                .toList();
    }

    private static Visitor visitor(IssuedLink link) {
        var path = String.valueOf(link.path());
        return new Visitor(path.substring(path.indexOf('/') + 1), "rep-" + UUID.randomUUID());
    }
}
