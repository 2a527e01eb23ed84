package peygir.ngo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.NotPermitted;
import peygir.coverage.ActivityFacts;
import peygir.coverage.ActivityRegister;
import peygir.ngo.NgoRegistry.Registration;
import peygir.ngo.ProfileDesk.Move;
import peygir.ngo.ProfileDesk.Statement;
import peygir.reporting.Inbox;
import peygir.reporting.InboxItem;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.summary.SummaryBook;

/** An NGO goes to another county: proposed, decided by the office it leaves, seen by the one it comes to; what it did stays where it was. */
@OfficeTest
class ChangeOfCountyTests {

    private static final Locale FA = Locale.of("fa");

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private ProfileDesk desk;

    @Autowired
    private ExpectationRegister expectations;

    @Autowired
    private ActivityRegister activities;

    @Autowired
    private Inbox inbox;

    @Autowired
    private SummaryBook book;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private NgoId ngo;
    private Actor own;
    private String name;

    @BeforeEach
    void anNgo() {
        name = "سمن " + UUID.randomUUID();
        ngo = registry.register(People.expert(), CommandKey.fresh(), new Registration(People.COUNTY, Profile.of(name, "CUL", LegalForm.GROUP)));
        own = People.representative(ngo);
    }

    @Test
    void theOfficeItLeavesDecidesInViewOfTheDifferenceAndTheOtherSeesIt() {
        affiliate();
        var change = proposed();
        assertThat(change.lines()).extracting(ProfileChangeRow.Line::field).containsExactly(ProfileField.COUNTY, ProfileField.AFFILIATION);
        assertThat(change.lines().getFirst().before()).isEqualTo(named(People.COUNTY));
        assertThat(change.lines().getFirst().after()).isEqualTo(named(People.NEIGHBOUR));
        assertThat(change.lines().getLast().after()).as("no department of the county it leaves").isEmpty();
        assertThat(coming()).singleElement().satisfies(item -> assertThat(item.text()).contains(named(People.COUNTY), "تصمیم"));
        assertThatThrownBy(() -> registry.details(People.neighbour(), ngo, FA)).as("not on its register yet").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.accept(People.neighbour(), CommandKey.fresh(), change.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.accept(own, CommandKey.fresh(), change.id())).isInstanceOf(NotPermitted.class);

        var key = CommandKey.fresh();
        var governor = People.governor();
        desk.accept(governor, key, change.id());
        desk.accept(governor, key, change.id());

        assertThat(registry.details(People.neighbour(), ngo, FA).county()).isEqualTo(People.NEIGHBOUR);
        assertThatThrownBy(() -> registry.details(People.expert(), ngo, FA)).isInstanceOf(NotFound.class);
        assertThat(coming()).singleElement().satisfies(item -> assertThat(item.href()).isEqualTo("ngos/" + ngo));
        assertThat(logged(People.COUNTY)).contains("ProfileDesk.accept");
        assertThat(logged(People.NEIGHBOUR)).containsExactly("ProfileDesk.receive");
    }

    @Test
    void theFiguresOfBothCountiesAreRightWhenItHasGone() {
        registry.license(
                People.expert(), CommandKey.fresh(), ngo,
                new Permission("فرمانداری", LicenceLevel.COUNTY, "CUL", ngo.toString(), today().minusDays(9), today().plusDays(90)));
        var wish = expectations.raise(own, CommandKey.fresh(), ngo, "سالن", "سالن در اختیار باشد");
        var facts = new ActivityFacts("قصه‌خوانی", "CUL.BOOK", null, Set.of("CHILD"), null, today(), today().plusDays(20));
        var activity = activities.plan(own, CommandKey.fresh(), new ActivityRegister.Plan(ngo, facts));
        var left = figures(People.COUNTY);
        var other = figures(People.NEIGHBOUR);

        desk.accept(People.expert(), CommandKey.fresh(), proposed().id());

        assertThat(figures(People.COUNTY)).isEqualTo(new Figures(left.total() - 1, left.active() - 1, left.unanswered() - 1, left.covered()));
        assertThat(figures(People.NEIGHBOUR)).isEqualTo(new Figures(other.total() + 1, other.active() + 1, other.unanswered() + 1, other.covered()));
        assertThat(activities.details(People.expert(), activity, FA).county()).as("what it did stays where it was").isEqualTo(People.COUNTY);
        assertThat(differences()).isEmpty();
        assertThat(expectations.unanswered(People.neighbour(), People.NEIGHBOUR, FA)).extracting(ExpectationRow::id).contains(wish);
    }

    @Test
    void whatCannotBeIsRefusedWhenItIsProposed() {
        var version = registry.details(own, ngo, FA).version();
        refused("ngo.ProfileDesk.sameCounty", () -> desk.move(own, CommandKey.fresh(), version, new Move(ngo, People.COUNTY)));
        assertThatThrownBy(() -> desk.move(own, CommandKey.fresh(), version, new Move(ngo, new CountyCode("9999")))).isInstanceOf(NotFound.class);
        var there = new Registration(People.NEIGHBOUR, Profile.of(name, "CUL", LegalForm.GROUP));
        registry.register(People.neighbour(), CommandKey.fresh(), there);
        refused("ngo.NgoRegistry.sameName", () -> desk.move(own, CommandKey.fresh(), version, new Move(ngo, People.NEIGHBOUR)));
        assertThatThrownBy(() -> desk.move(People.neighbour(), CommandKey.fresh(), version, new Move(ngo, People.NEIGHBOUR))).isInstanceOf(NotFound.class);
        assertThat(desk.otherCounties(own, ngo, FA)).extracting(ProfileDesk.OtherCounty::code).contains(People.NEIGHBOUR.value()).doesNotContain(People.COUNTY.value());
    }

    @Test
    void anExpectationTakenBackIsOwedNoAnswerAndStaysInTheHistory() {
        var wish = expectations.raise(own, CommandKey.fresh(), ngo, "سالن", "سالن در اختیار باشد");
        var before = figures(People.COUNTY);
        var seen = expectations.of(own, ngo, FA).getFirst().version();
        var key = CommandKey.fresh();
        expectations.withdraw(own, key, wish);
        expectations.withdraw(own, key, wish);

        assertThat(figures(People.COUNTY).unanswered()).isEqualTo(before.unanswered() - 1);
        assertThat(differences()).isEmpty();
        assertThat(expectations.unanswered(People.expert(), People.COUNTY, FA)).extracting(ExpectationRow::id).doesNotContain(wish);
        assertThat(expectations.of(own, ngo, FA)).singleElement().satisfies(row -> assertThat(row.withdrawnOn()).isEqualTo(today()));
        assertThat(logged(People.COUNTY)).contains("ExpectationRegister.withdraw");
        assertThatThrownBy(() -> expectations.answer(People.expert(), CommandKey.fresh(), wish, seen, "بله"))
                .isInstanceOf(OptimisticLockingFailureException.class);
        refused("ngo.Expectation.withdrawn", () -> expectations.answer(People.expert(), CommandKey.fresh(), wish, seen + 1, "بله"));
    }

    @Test
    void whatWasAnsweredIsNotTakenBackAndNobodyTakesBackAnothersWish() {
        var wish = expectations.raise(own, CommandKey.fresh(), ngo, "سالن", "سالن در اختیار باشد");
        assertThatThrownBy(() -> expectations.withdraw(People.expert(), CommandKey.fresh(), wish)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> expectations.withdraw(People.representative(NgoId.random()), CommandKey.fresh(), wish)).isInstanceOf(NotFound.class);
        expectations.answer(People.expert(), CommandKey.fresh(), wish, expectations.of(own, ngo, FA).getFirst().version(), "از هفتهٔ دیگر");
        refused("ngo.Expectation.answered", () -> expectations.withdraw(own, CommandKey.fresh(), wish));
    }

    private void affiliate() {
        var department = UUID.randomUUID();
        jdbc.sql("insert into department (id, county_code, name) values (?, ?, ?)").params(department, People.COUNTY.value(), "ادارهٔ " + department).update();
        var details = registry.details(own, ngo, FA);
        var profile = new Profile(name, List.of(), "CUL", LegalForm.GROUP, null, null, new DepartmentId(department), null, null, null);
        desk.state(People.expert(), CommandKey.fresh(), details.version(), new Statement(ngo, new Portrait(profile, Contacts.NONE)));
    }

    private ProfileChangeRow proposed() {
        desk.move(own, CommandKey.fresh(), registry.details(own, ngo, FA).version(), new Move(ngo, People.NEIGHBOUR));
        return desk.waiting(own, ngo, FA).getFirst();
    }

    private List<InboxItem> coming() {
        return inbox.of(People.neighbour(), FA).stream().filter(item -> item.kind() == InboxItem.Kind.COMING && item.where().equals(name)).toList();
    }

    private List<String> logged(CountyCode county) {
        return jdbc.sql("select action from audit_entry where chain = ? and subject = ? order by seq").params(county.value(), "ngo " + ngo).query(String.class).list();
    }

    private record Figures(long total, long active, long unanswered, long covered) {}

    private Figures figures(CountyCode county) {
        return jdbc.sql("select ngo_total, ngo_active, unanswered, covered from county_figures where county_code = ?")
                .param(county.value())
                .query((row, _) -> new Figures(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    /** What the verifier finds wrong in the two counties. */
    private List<String> differences() {
        return book.differences().stream().filter(line -> line.startsWith(People.COUNTY.value()) || line.startsWith(People.NEIGHBOUR.value())).toList();
    }

    private String named(CountyCode county) {
        return jdbc.sql("select name_fa from county where code = ?").param(county.value()).query(String.class).single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }
}
