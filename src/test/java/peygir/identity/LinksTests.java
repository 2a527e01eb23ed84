package peygir.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.transaction.CannotCreateTransactionException;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Language;

/** Links handed to a person: who comes by them, how often, and for how long. */
@OfficeTest
class LinksTests {

    private static final String GOOD = "violet harbour 82 lantern";
    private static final Locale FA = Language.PERSIAN.locale();

    @Autowired
    LinkDesk desk;

    @Autowired
    AccountDesk accounts;

    @Autowired
    ClaimDoor claims;

    @Autowired
    ResetDoor resets;

    @Autowired
    PasswordVerifier verifier;

    @Autowired
    PasswordDesk passwords;

    @Autowired
    Rights rights;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final Actor admin = new Actor(AccountId.random(), "مدیر سامانه", "fa", Set.of(new Grant(Role.ADMIN, new Scope.OfNation())));
    private final String name = "links." + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theListOfAccountsGoesOnAfterARowAlsoAmongThoseOfOneName() {
        var name = "همنام " + UUID.randomUUID();
        for (var number = 0; number < 5; number++) {
            desk.invite(admin, CommandKey.fresh(), name, null);
        }
        var whole = accounts.rows(admin, name, null, 10);
        assertThat(whole).hasSize(5);

        var first = accounts.rows(admin, name, null, 2);
        var second = accounts.rows(admin, name, AccountPlace.of(first.getLast()), 2);
        var third = accounts.rows(admin, name, AccountPlace.of(second.getLast()), 2);

        assertThat(Stream.of(first, second, third).flatMap(List::stream).toList()).isEqualTo(whole);
    }

    @Test
    void whoWasInvitedChoosesANameAndAPasswordAndHasTheRoleAtOnce() {
        var link = visitor(desk.invite(admin, CommandKey.fresh(), "ممیز تازه", Role.AUDITOR));
        assertThat(claims.look(link, FA)).hasValueSatisfying(invited -> assertThat(invited.person()).isEqualTo("ممیز تازه"));
        var came = claims.claim(link, name, GOOD, Language.ENGLISH);
        var signedIn = verifier.verified(name, GOOD, address());
        assertThat(signedIn.actor().account()).isEqualTo(came.account());
        assertThat(signedIn.actor().has(Role.AUDITOR)).isTrue();
        assertThat(signedIn.actor().language()).isEqualTo("en");
    }

    @Test
    void ofTheSecretOnlyAHashIsKept() {
        var secret = visitor(desk.invite(admin, CommandKey.fresh(), "کسی", null)).secret();
        assertThat(jdbc.sql("select count(*) from one_time_link where locate(?, concat_ws(' ', hash, issuer, kind)) > 0").param(secret).query(Long.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from audit_entry where locate(?, detail) > 0").param(secret).query(Long.class).single()).isZero();
    }

    @Test
    void theLinkIsShownOnceAndTheSecondClickMakesNoSecondAccount() {
        var key = CommandKey.fresh();
        var person = "دو بار " + name;
        assertThat(desk.invite(admin, key, person, null).path()).startsWith("claim/");
        assertThat(desk.invite(admin, key, person, null).path()).isNull();
        assertThat(accounts.rows(admin, person, null, 10)).hasSize(1).allMatch(row -> row.signInName() == null);
    }

    @Test
    void aNewerLinkWithdrawsTheEarlier() {
        var earlier = visitor(desk.invite(admin, CommandKey.fresh(), "گمشده " + name, null));
        var account = accounts.rows(admin, "گمشده " + name, null, 1).getFirst().id();
        var later = visitor(desk.inviteAgain(admin, CommandKey.fresh(), account));
        assertClosed(earlier);
        assertThat(claims.look(later, FA)).isPresent();
    }

    @Test
    void expiredUsedMalformedAndDisabledLinksAreTheSameNothing() {
        var used = visitor(desk.invite(admin, CommandKey.fresh(), "به‌کاررفته", null));
        claims.claim(used, name, GOOD, Language.PERSIAN);
        assertClosed(used);
        var expired = visitor(desk.invite(admin, CommandKey.fresh(), "دیرآمده", null));
        jdbc.sql("update one_time_link set expires_at = ? where hash = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofSeconds(1))), LinkSecret.hash(expired.secret()))
                .update();
        assertClosed(expired);
        assertClosed(new Visitor("no-such-secret", address()));
        assertClosed(new Visitor("x".repeat(10_000), address()));
        var disabled = visitor(desk.invite(admin, CommandKey.fresh(), "بسته " + name, null));
        accounts.disable(admin, CommandKey.fresh(), accounts.rows(admin, "بسته " + name, null, 1).getFirst().id());
        assertClosed(disabled);
    }

    @Test
    void theSamePersonsSecondClickEntersTheSameAccount() {
        var link = visitor(desk.invite(admin, CommandKey.fresh(), "شتابان", null));
        var first = claims.claim(link, name, GOOD, Language.PERSIAN);
        assertThat(claims.claim(link, name, GOOD, Language.PERSIAN).account()).isEqualTo(first.account());
        assertThatThrownBy(() -> claims.claim(link, name, "another harbour 93 lamp", Language.PERSIAN)).isInstanceOf(LinkClosed.class);
        assertThatThrownBy(() -> claims.claim(link, name + ".else", GOOD, Language.PERSIAN)).isInstanceOf(LinkClosed.class);
    }

    @Test
    void ofSixtyFourWhoComeWithOneLinkOneEnters() throws Exception {
        var link = visitor(desk.invite(admin, CommandKey.fresh(), "مسابقه " + name, Role.NATIONAL));
        var start = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, 64).mapToObj(number -> people.submit((Callable<Boolean>) () -> {
                start.await();
                return entered(link, number);
            })).toList();
            start.countDown();
            assertThat(tries.stream().filter(LinksTests::won)).hasSize(1);
        }
        assertThat(jdbc.sql("select count(*) from account where sign_in_name like concat(?, '.%')").param(name).query(Long.class).single()).isOne();
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'ClaimDoor.claim' and subject = (select concat('account ', id) from account where sign_in_name like concat(?, '.%'))")
                .param(name).query(Long.class).single()).isOne();
    }

    /** Each from an address and under a name of its own: nothing but the link stands between them. Who finds the house full comes again. */
    private boolean entered(Visitor link, int number) {
        while (true) {
            try {
                claims.claim(new Visitor(link.secret(), "race-" + number), name + "." + number, GOOD, Language.PERSIAN);
                return true;
            } catch (LinkClosed _) {
                return false;
            } catch (DataAccessResourceFailureException | CannotCreateTransactionException _) {
                Thread.onSpinWait();
            }
        }
    }

    private static boolean won(Future<Boolean> attempt) {
        try {
            return attempt.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void aTakenNameIsToldButNotAskedForOneAfterTheOther() {
        claims.claim(visitor(desk.invite(admin, CommandKey.fresh(), "نخست", null)), name, GOOD, Language.PERSIAN);
        var link = visitor(desk.invite(admin, CommandKey.fresh(), "دوم", null));
        for (var attempt = 0; attempt < SignInThrottle.FREE_TRIES; attempt++) {
            assertThatThrownBy(() -> claims.claim(link, name.toUpperCase(Locale.ROOT), GOOD, Language.PERSIAN))
                    .isInstanceOf(DomainException.class)
                    .hasMessageContaining("identity.SignInName.taken");
        }
        assertThatThrownBy(() -> claims.claim(link, name + ".free", GOOD, Language.PERSIAN)).hasMessageContaining("wait");
    }

    @Test
    void whoTriesLinksThatOpenNothingWaits() {
        var guesser = address();
        for (var attempt = 0; attempt < SignInThrottle.FREE_TRIES; attempt++) {
            assertThat(claims.look(new Visitor("guess-" + attempt, guesser), FA)).isEmpty();
        }
        assertThatThrownBy(() -> resets.look(new Visitor("guess", guesser))).hasMessageContaining("wait");
        assertThat(resets.look(new Visitor("guess", address()))).as("others do not wait for him").isEmpty();
    }

    @Test
    void aForgottenPasswordIsReplacedOnceAndEverySessionEnds() {
        var account = newcomer();
        var before = rights.of(account).orElseThrow().epoch();
        var link = visitor(desk.reset(admin, CommandKey.fresh(), account));
        assertThat(resets.look(link)).contains(name);
        assertThat(verifier.verified(name, GOOD, address())).as("until then the old one opens").isNotNull();
        resets.reset(link, "quiet meadow 57 bicycle");
        assertThat(rights.of(account).orElseThrow().epoch()).isGreaterThan(before);
        assertThatThrownBy(() -> verifier.verified(name, GOOD, address())).isInstanceOf(BadCredentialsException.class);
        assertThat(verifier.verified(name, "quiet meadow ۵۷ bicycle", address())).isNotNull();
        assertThat(resets.look(link)).isEmpty();
        resets.reset(link, "quiet meadow 57 bicycle");
        assertThatThrownBy(() -> resets.reset(link, "other meadow 58 tricycle")).isInstanceOf(LinkClosed.class);
    }

    @Test
    void aLinkForOneThingOpensNoOther() {
        var account = newcomer();
        var reset = visitor(desk.reset(admin, CommandKey.fresh(), account));
        var claim = visitor(desk.invite(admin, CommandKey.fresh(), "کسی", null));
        assertClosed(reset);
        assertThat(resets.look(claim)).isEmpty();
    }

    @Test
    void whatHelpsDependsOnWhetherTheAccountWasClaimed() {
        desk.invite(admin, CommandKey.fresh(), "منتظر " + name, null);
        var waiting = accounts.rows(admin, "منتظر " + name, null, 1).getFirst().id();
        assertThatThrownBy(() -> desk.reset(admin, CommandKey.fresh(), waiting)).hasMessageContaining("identity.LinkDesk.unclaimed");
        assertThatThrownBy(() -> desk.inviteAgain(admin, CommandKey.fresh(), newcomer())).hasMessageContaining("identity.LinkDesk.claimed");
    }

    @Test
    void theOwnPasswordIsChangedByWhoKnowsThePresentOne() {
        var account = newcomer();
        var own = new Actor(account, "کسی", "fa", Set.of(new Grant(Role.AUDITOR, new Scope.OfNation())));
        assertThatThrownBy(() -> passwords.change(own, CommandKey.fresh(), "wrong", "quiet meadow 57 bicycle")).hasMessageContaining("identity.PasswordDesk.wrong");
        assertThatThrownBy(() -> passwords.change(own, CommandKey.fresh(), GOOD, "salam123456")).hasMessageContaining("identity.PasswordRule.easy");
        var key = CommandKey.fresh();
        passwords.change(own, key, GOOD, "quiet meadow 57 bicycle");
        passwords.change(own, key, GOOD, "quiet meadow 57 bicycle");
        assertThat(verifier.verified(name, "quiet meadow 57 bicycle", address())).isNotNull();
    }

    @Test
    void everyStepIsInTheLog() {
        var account = newcomer();
        resets.reset(visitor(desk.reset(admin, CommandKey.fresh(), account)), "quiet meadow 57 bicycle");
        accounts.disable(admin, CommandKey.fresh(), account);
        assertThat(jdbc.sql("select action from audit_entry where subject = ? order by seq").param("account " + account).query(String.class).list())
                .containsExactly("LinkDesk.invite", "ClaimDoor.claim", "LinkDesk.reset", "ResetDoor.reset", "AccountDesk.disable");
    }

    private AccountId newcomer() {
        return claims.claim(visitor(desk.invite(admin, CommandKey.fresh(), "تازه‌وارد", null)), name, GOOD, Language.PERSIAN).account();
    }

    private void assertClosed(Visitor link) {
        assertThat(claims.look(link, FA)).isEmpty();
        assertThatThrownBy(() -> claims.claim(link, name + ".new", GOOD, Language.PERSIAN)).isInstanceOf(LinkClosed.class);
    }

    private static Visitor visitor(IssuedLink link) {
        var path = String.valueOf(link.path());
        return new Visitor(path.substring(path.indexOf('/') + 1), address());
    }

    /** Everybody in these tests comes from an address of their own, so that nobody waits for another. */
    private static String address() {
        return "links-" + UUID.randomUUID();
    }
}
