package peygir.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.NotPermitted;
import peygir.commitment.CommitmentBook;
import peygir.coverage.ActivityFacts;
import peygir.coverage.ActivityRegister;
import peygir.introduction.IntroductionDesk.Pair;
import peygir.introduction.IntroductionDesk.Pledge;
import peygir.ngo.CapacityId;
import peygir.ngo.CapacityKind;
import peygir.ngo.CapacityRegister;
import peygir.ngo.CapacityRegister.Declaration;
import peygir.ngo.ExpectationId;
import peygir.ngo.ExpectationRegister;
import peygir.ngo.ExpectationRegister.Wish;
import peygir.ngo.LegalForm;
import peygir.ngo.NgoRegistry;
import peygir.ngo.NgoRegistry.Registration;
import peygir.ngo.People;
import peygir.ngo.Profile;
import peygir.ngo.Visibility;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** The office tells two NGOs of each other; both decide, and an activity of both or a commitment comes of it. */
@OfficeTest
class IntroductionDeskTests {

    private static final Locale FA = Locale.of("fa");

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private ExpectationRegister expectations;

    @Autowired
    private CapacityRegister capacities;

    @Autowired
    private IntroductionDesk desk;

    @Autowired
    private CommitmentBook commitments;

    @Autowired
    private ActivityRegister activities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private NgoId asker;
    private NgoId giver;
    private Pair pair;

    @BeforeEach
    void oneThatExpectsAndOneThatOffers() {
        asker = ngo();
        giver = ngo();
        var mark = "کلید" + Long.toString(UUID.randomUUID().getMostSignificantBits() >>> 1, 36);
        pair = new Pair(wish(asker, "سالن " + mark), offer(giver, "سالن " + mark, Visibility.OFFICE));
    }

    @Test
    void whatMeetsAnExpectationIsProposedWithItsReasonsUntilItIsDecided() {
        assertThat(candidate()).isNotNull();
        assertThat(candidate().reasons()).extracting(Reason::kind).contains(Reason.Kind.SAME_KIND, Reason.Kind.SAME_SUB_SECTOR, Reason.Kind.SAME_WORDS);

        desk.setAside(People.expert(), CommandKey.fresh(), pair, "سالن دور است");

        assertThat(candidate()).isNull();
        assertThat(desk.ofNgo(rep(asker), asker)).isEmpty();
        refused("introduction.IntroductionDesk.decidedAlready", () -> desk.send(People.expert(), CommandKey.fresh(), pair, ""));
    }

    @Test
    void bothAreToldButWhatIsForTheOfficeOnlyStaysSoUntilTheGiverAgrees() {
        var id = send();

        assertThat(row(asker, id).offer()).isNull();
        assertThat(row(giver, id).offer()).startsWith("سالن");
        assertThat(row(asker, id).waitsFor(asker)).isTrue();

        desk.answer(rep(giver), CommandKey.fresh(), id, giver, true);

        assertThat(row(asker, id).offer()).startsWith("سالن");
        assertThat(row(giver, id).waitsFor(giver)).isFalse();
    }

    @Test
    void agreedUponItBecomesACommitmentOfTheGiverOnce() {
        var id = agreed();
        var key = CommandKey.fresh();
        var pledge = new Pledge("سالن در اختیار انجمن است", "کلید سالن", "یک نشست در سالن برگزار شود", today().plusDays(30));
        var version = row(asker, id).version();

        var expert = People.expert();
        desk.becomeCommitment(expert, key, id, version, pledge);
        desk.becomeCommitment(expert, key, id, version, pledge);

        var joined = row(asker, id);
        assertThat(joined.state()).isEqualTo(IntroductionState.JOINED);
        assertThat(commitments.details(rep(asker), Objects.requireNonNull(joined.commitment()), FA).row().text()).isEqualTo("سالن در اختیار انجمن است");
        assertThatThrownBy(() -> desk.becomeCommitment(People.expert(), CommandKey.fresh(), id, version, pledge)).isInstanceOf(OptimisticLockingFailureException.class);
        refused("introduction.Introduction.notAccepted", () -> desk.becomeCommitment(People.expert(), CommandKey.fresh(), id, joined.version(), pledge));
    }

    @Test
    void agreedUponItBecomesAnActivityThatOneLeadsAndTheOtherJoins() {
        var id = agreed();
        var facts = new ActivityFacts("کتاب‌خوانی مشترک", "CUL.BOOK", null, Set.of("CHILD"), null, today(), today().plusDays(20));

        desk.becomeActivity(People.governor(), CommandKey.fresh(), id, row(asker, id).version(), true, facts);

        var activity = Objects.requireNonNull(row(asker, id).activity());
        assertThat(activities.of(rep(asker), asker, FA)).extracting(row -> row.id()).containsExactly(activity);
        assertThat(jdbc.sql("select ngo_id from activity_partner where activity_id = ?").param(activity.value()).query(UUID.class).list())
                .containsExactly(giver.value());
    }

    @Test
    void nothingComesOfWhatWasDeclinedOrNotYetAgreed() {
        var id = send();
        var pledge = new Pledge("سالن", "کلید", "دیده شود", today().plusDays(3));
        refused("introduction.Introduction.notAccepted", () -> desk.becomeCommitment(People.expert(), CommandKey.fresh(), id, row(asker, id).version(), pledge));

        desk.answer(rep(asker), CommandKey.fresh(), id, asker, false);

        assertThat(row(giver, id).state()).isEqualTo(IntroductionState.DECLINED);
        refused("introduction.Introduction.settled", () -> desk.answer(rep(giver), CommandKey.fresh(), id, giver, true));
    }

    @Test
    void strangersHaveNoSay() {
        var id = send();
        var third = ngo();

        assertThatThrownBy(() -> desk.answer(rep(third), CommandKey.fresh(), id, third, true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.answer(rep(asker), CommandKey.fresh(), id, giver, true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.send(rep(asker), CommandKey.fresh(), pair, "")).isInstanceOfAny(NotFound.class, NotPermitted.class);
        assertThatThrownBy(() -> desk.candidates(People.neighbour(), People.COUNTY)).isInstanceOf(NotFound.class);
        refused("introduction.IntroductionDesk.sameNgo", () -> desk.send(
                People.expert(), CommandKey.fresh(), new Pair(pair.expectation(), offer(asker, "سالن", Visibility.NGOS)), ""));
    }

    @Test
    void aWordThatIsTooLongIsRefusedAndMarkupIsText() {
        refused("shared.ui.TextRule.tooLong", () -> desk.send(People.expert(), CommandKey.fresh(), pair, "ن".repeat(100_000)));
        refused("shared.ui.TextRule.required", () -> desk.setAside(People.expert(), CommandKey.fresh(), pair, " "));
        var key = CommandKey.fresh();
        var expert = People.expert();

        var id = desk.send(expert, key, pair, "<script>");

        assertThat(desk.send(expert, key, pair, "<script>")).isEqualTo(id);
        assertThat(row(asker, id).note()).isEqualTo("<script>");
    }

    @Test
    void pageAfterPageShowsEveryIntroductionOnceAlsoAmongThoseOfOneDay() {
        for (var number = 0; number < 5; number++) {
            desk.send(People.expert(), CommandKey.fresh(), new Pair(wish(asker, "کتاب " + number), offer(giver, "کتاب " + number, Visibility.NGOS)), "");
        }
        var whole = desk.of(People.expert(), People.COUNTY, null, 1000);
        assertThat(whole).hasSizeGreaterThanOrEqualTo(5);

        var paged = new ArrayList<IntroductionRow>();
        List<IntroductionRow> page;
        do {
            page = desk.of(People.expert(), People.COUNTY, paged.isEmpty() ? null : IntroductionPlace.of(paged.getLast()), 2);
            paged.addAll(page);
        } while (page.size() == 2);

        assertThat(paged).isEqualTo(whole);
    }

    private IntroductionId send() {
        return desk.send(People.expert(), CommandKey.fresh(), pair, "");
    }

    private IntroductionId agreed() {
        var id = send();
        desk.answer(rep(asker), CommandKey.fresh(), id, asker, true);
        desk.answer(rep(giver), CommandKey.fresh(), id, giver, true);
        assertThat(row(asker, id).state()).isEqualTo(IntroductionState.ACCEPTED);
        return id;
    }

    private IntroductionRow row(NgoId reader, IntroductionId id) {
        return desk.ofNgo(rep(reader), reader).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private @Nullable CandidateRow candidate() {
        return desk.candidates(People.expert(), People.COUNTY).stream()
                .filter(row -> new Pair(row.expectation(), row.capacity()).equals(pair))
                .findFirst()
                .orElse(null);
    }

    private ExpectationId wish(NgoId ngo, String words) {
        return expectations.raise(rep(ngo), CommandKey.fresh(), new Wish(ngo, "مکان", words, CapacityKind.PLACE, "CUL.BOOK", null));
    }

    private CapacityId offer(NgoId ngo, String words, Visibility visibility) {
        return capacities.declare(rep(ngo), CommandKey.fresh(), new Declaration(ngo, CapacityKind.PLACE, words, null, null, visibility, "CUL.BOOK", null));
    }

    private NgoId ngo() {
        return registry.register(
                People.expert(), CommandKey.fresh(), new Registration(People.COUNTY, Profile.of("سمن " + UUID.randomUUID(), "CUL", LegalForm.GROUP)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Actor rep(NgoId ngo) {
        return People.representative(ngo);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }
}
