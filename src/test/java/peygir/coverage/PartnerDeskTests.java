package peygir.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static peygir.coverage.NgosOfMarvast.COUNTY;
import static peygir.coverage.NgosOfMarvast.TODAY;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeDay;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.NotPermitted;
import peygir.coverage.PartnerDesk.Naming;
import peygir.coverage.PartnerDesk.Request;
import peygir.ngo.NgoRegistry;
import peygir.reporting.Inbox;
import peygir.reporting.InboxItem;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** Two NGOs do one activity instead of two alike: named or asking, told of each other, counted once. */
@OfficeTest
@Import(OfficeDay.class)
@Transactional
class PartnerDeskTests {

    private static final Locale FA = Locale.of("fa", "IR");

    @Autowired
    private PartnerDesk desk;

    @Autowired
    private PlanningAid aid;

    @Autowired
    private ActivityRegister register;

    @Autowired
    private CoverageReading reading;

    @Autowired
    private Inbox inbox;

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private NgosOfMarvast marvast;
    private Actor lead;
    private Actor partner;
    private ActivityId activity;

    @BeforeEach
    void oneNgoReadsStoriesToChildren() {
        marvast = new NgosOfMarvast(registry, register, jdbc, entities);
        lead = marvast.representative(marvast.one);
        partner = marvast.representative(marvast.other);
        activity = marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY.plusDays(20));
    }

    @Test
    void whoJoinsInsteadOfDoingTheSameIsCountedOnceWithTheLead() {
        assertThat(running()).isEqualTo(1);
        var alike = aid.alike(partner, marvast.other, PlannedWork.of(NgosOfMarvast.facts("CHILD", null, TODAY, TODAY)), FA).getFirst();
        assertThat(alike.part()).isNull();
        desk.ask(partner, CommandKey.fresh(), new Request(marvast.other, alike.activity(), "ما هم قصه‌گو داریم"));

        assertThat(waiting(lead)).singleElement().satisfies(item -> assertThat(item.text()).contains("یاران کتاب", "قصه‌خوانی"));
        assertThat(waiting(partner)).as("who asked waits and has nothing to answer").isEmpty();
        desk.answer(lead, CommandKey.fresh(), part(lead), true);

        assertThat(running()).as("one activity of two").isEqualTo(1);
        assertThat(overlaps()).isZero();
        assertThat(news(partner)).singleElement().satisfies(item -> assertThat(item.text()).contains("کتابخانهٔ روستا"));
        assertThat(waiting(lead)).isEmpty();
        assertThat(desk.ofNgo(partner, marvast.other, FA)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(PartnerState.ACTIVE);
            assertThat(row.activity()).as("the record is the lead's own").isNull();
            assertThat(row.words()).isEqualTo("ما هم قصه‌گو داریم");
        });
    }

    @Test
    void theSameWorkOfAPartnerIsNoOverlapWhileItIsOneAndAnOverlapAgainWhenItLeft() {
        marvast.activity(marvast.other, "CHILD", null, TODAY, TODAY.plusDays(20));
        assertThat(overlaps()).isEqualTo(1);
        ask();
        assertThat(overlaps()).as("asking alone changes nothing").isEqualTo(1);
        desk.answer(lead, CommandKey.fresh(), part(lead), true);
        assertThat(overlaps()).isZero();

        desk.leave(partner, CommandKey.fresh(), part(partner));
        assertThat(overlaps()).isEqualTo(1);
        assertThat(news(lead)).singleElement().satisfies(item -> assertThat(item.text()).contains("یاران کتاب"));
    }

    @Test
    void aPartnerNamedInThePlanSeesItAndMayAgreeOrDecline() {
        var plan = new ActivityRegister.Plan(marvast.one, NgosOfMarvast.facts("TEEN", null, TODAY, TODAY.plusDays(9)), Set.of(marvast.other), false);
        register.plan(lead, CommandKey.fresh(), plan);
        entities.flush();
        assertThat(waiting(partner)).singleElement().satisfies(item -> assertThat(item.text()).contains("کتابخانهٔ روستا"));

        desk.agree(partner, CommandKey.fresh(), part(partner));
        assertThat(waiting(partner)).isEmpty();
        assertThat(part(partner, PartnerState.ACTIVE)).isNotNull();
        desk.leave(partner, CommandKey.fresh(), part(partner));
        assertThat(desk.ofNgo(partner, marvast.other, FA)).isEmpty();
    }

    @Test
    void theLeadRemovesAPartnerAndThePartnerIsTold() {
        name();
        desk.remove(lead, CommandKey.fresh(), part(lead));
        assertThat(desk.ofNgo(lead, marvast.one, FA)).isEmpty();
        assertThat(news(partner)).hasSize(1);
        refused("coverage.PartnerDesk.declined", this::ask);
    }

    @Test
    void whoWasDeclinedIsToldAndDoesNotAskAgain() {
        ask();
        desk.answer(lead, CommandKey.fresh(), part(lead), false);
        assertThat(news(partner)).hasSize(1);
        refused("coverage.PartnerDesk.declined", this::ask);
        name();
        assertThat(part(partner, PartnerState.NAMED)).as("the lead may think better of it").isNotNull();
    }

    @Test
    void namingWhoAskedAcceptsItAndAskingWhereOneIsNamedAgrees() {
        ask();
        refused("coverage.PartnerDesk.askedAlready", this::ask);
        name();
        assertThat(part(partner, PartnerState.ACTIVE)).isNotNull();
        refused("coverage.PartnerDesk.already", this::name);
        desk.leave(partner, CommandKey.fresh(), part(partner));
        name();
        ask();
        assertThat(part(partner, PartnerState.ACTIVE)).isNotNull();
    }

    @Test
    void whatWasPressedTwiceHappensOnce() {
        var key = CommandKey.fresh();
        desk.ask(partner, key, new Request(marvast.other, activity.value(), ""));
        desk.ask(partner, key, new Request(marvast.other, activity.value(), ""));
        assertThat(desk.ofActivity(lead, activity, FA)).hasSize(1);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'PartnerDesk.ask' and subject = ?").param("activity " + activity).query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void nobodySpeaksForTheOtherSide() {
        ask();
        var id = part(lead);
        assertThatThrownBy(() -> desk.answer(partner, CommandKey.fresh(), id, true)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.leave(lead, CommandKey.fresh(), id)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.answer(marvast.neighbour, CommandKey.fresh(), id, true)).isInstanceOf(NotFound.class);
        desk.answer(marvast.expert, CommandKey.fresh(), id, true);
        assertThat(part(partner, PartnerState.ACTIVE)).as("the office may").isNotNull();
    }

    @Test
    void whoIsNoFellowOrComesTooLateDoesNotJoin() {
        refused("coverage.PartnerDesk.itself", () -> desk.name(lead, CommandKey.fresh(), new Naming(activity, marvast.one)));
        refused("coverage.PartnerDesk.otherCounty", () -> desk.name(lead, CommandKey.fresh(), new Naming(activity, new NgoId(UUID.randomUUID()))));
        assertThatThrownBy(() -> desk.ask(partner, CommandKey.fresh(), new Request(marvast.other, UUID.randomUUID(), ""))).isInstanceOf(NotFound.class);
        register.withdraw(lead, CommandKey.fresh(), activity, register.details(lead, activity, FA).row().version());
        entities.flush();
        refused("coverage.PartnerDesk.over", this::ask);
        refused("coverage.PartnerDesk.over", this::name);
    }

    @Test
    void othersAreFoundByWhatIsTypedInEitherLetters() {
        assertThat(desk.others(lead, marvast.one, "ياران")).extracting(OtherNgo::name).containsExactly("یاران کتاب");
        assertThat(desk.others(lead, marvast.one, "کتابخانه")).as("itself is not among them").isEmpty();
        assertThat(desk.others(lead, marvast.one, "%")).hasSize(1);
    }

    private void ask() {
        desk.ask(partner, CommandKey.fresh(), new Request(marvast.other, activity.value(), ""));
    }

    private void name() {
        desk.name(lead, CommandKey.fresh(), new Naming(activity, marvast.other));
    }

    private PartnershipId part(Actor who) {
        return desk.ofNgo(who, who.ngos().iterator().next(), FA).getFirst().id();
    }

    private PartnershipId part(Actor who, PartnerState state) {
        return desk.ofNgo(who, who.ngos().iterator().next(), FA).stream().filter(row -> row.state() == state).findFirst().orElseThrow().id();
    }

    private long running() {
        return county().cells().stream().mapToLong(CellRow::activities).sum();
    }

    private long overlaps() {
        return county().overlapOpen();
    }

    private CountyCoverage county() {
        entities.flush();
        return reading.read("c.code = '" + COUNTY + "'", TODAY, FA).getFirst();
    }

    private List<InboxItem> waiting(Actor who) {
        return items(who, InboxItem.Kind.TO_ANSWER_PARTNER);
    }

    private List<InboxItem> news(Actor who) {
        return items(who, InboxItem.Kind.NEWS);
    }

    private List<InboxItem> items(Actor who, InboxItem.Kind kind) {
        return inbox.of(who, FA).stream().filter(item -> item.kind() == kind).toList();
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }
}
