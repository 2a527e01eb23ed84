package peygir.ngo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.NotPermitted;
import peygir.ngo.CapacityRegister.Declaration;
import peygir.ngo.NgoRegistry.Registration;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

@OfficeTest
class CapacityAndExpectationTests {

    private static final Locale FA = Locale.of("fa");

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private CapacityRegister capacities;

    @Autowired
    private ExpectationRegister expectations;

    @Autowired
    private JdbcClient jdbc;

    private NgoId ngo;
    private Actor own;

    @BeforeEach
    void anNgo() {
        var name = "سمن " + CommandKey.fresh().value();
        ngo = registry.register(
                People.expert(), CommandKey.fresh(), new Registration(People.COUNTY, Profile.of(name, "CUL", LegalForm.GROUP)));
        own = People.representative(ngo);
    }

    @Test
    void anNgoDeclaresACapacityOnceHoweverOftenItPresses() {
        var key = CommandKey.fresh();
        var declaration = declaration("سالن <b>۲۰۰</b> نفره");

        assertThat(capacities.declare(own, key, declaration)).isEqualTo(capacities.declare(own, key, declaration));

        assertThat(capacities.of(own, ngo, FA)).singleElement().satisfies(row -> {
            assertThat(row.description()).isEqualTo("سالن <b>۲۰۰</b> نفره");
            assertThat(row.amount()).isEqualTo(200);
            assertThat(row.visibility()).isEqualTo(Visibility.NGOS);
        });
        assertThat(capacities.of(People.director(), ngo, FA)).hasSize(1);
    }

    @Test
    void aWithdrawnCapacityIsListedNoMore() {
        var capacity = capacities.declare(own, CommandKey.fresh(), declaration("بلندگو"));

        capacities.withdraw(own, CommandKey.fresh(), capacity);

        assertThat(capacities.of(own, ngo, FA)).isEmpty();
        assertThatThrownBy(() -> capacities.withdraw(own, CommandKey.fresh(), capacity)).isInstanceOf(DomainException.class);
    }

    @Test
    void anotherNgosCapacityIsNotThere() {
        var capacity = capacities.declare(own, CommandKey.fresh(), declaration("خودرو"));
        var other = People.representative(NgoId.random());

        assertThatThrownBy(() -> capacities.of(other, ngo, FA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> capacities.withdraw(other, CommandKey.fresh(), capacity)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> capacities.declare(other, CommandKey.fresh(), declaration("خودرو"))).isInstanceOf(NotFound.class);
    }

    @Test
    void anExpectationWhoseDayForAnAnswerHasPassedIsLate() {
        var first = expectations.raise(own, CommandKey.fresh(), ngo, "مکان", "سالن شهر را بدهید");
        var second = expectations.raise(own, CommandKey.fresh(), ngo, "خودرو", "برای سفر به روستا");
        assertThat(expectations.late(People.governor(), People.COUNTY, FA, 8)).extracting(ExpectationRow::id).doesNotContain(first, second);

        jdbc.sql("update expectation set answer_due = '2026-10-02' where id = ?").param(first.value()).update();
        jdbc.sql("update expectation set answer_due = '2026-10-01' where id = ?").param(second.value()).update();
        assertThat(expectations.late(People.governor(), People.COUNTY, FA, 8)).extracting(ExpectationRow::id).containsExactly(second, first);
        assertThat(expectations.late(People.governor(), People.COUNTY, FA, 1)).extracting(ExpectationRow::id).containsExactly(second);

        for (var answered : List.of(first, second)) {
            expectations.answer(People.governor(), CommandKey.fresh(), answered, version(answered), "از این هفته");
        }
        assertThat(expectations.late(People.governor(), People.COUNTY, FA, 8)).isEmpty();
    }

    @Test
    void anExpectationWaitsUntilTheOfficeAnswers() {
        var expectation = expectations.raise(own, CommandKey.fresh(), ngo, "مکان", "سالن شهر را بدهید");
        assertThat(expectations.unanswered(People.governor(), People.COUNTY, FA)).extracting(ExpectationRow::id).contains(expectation);

        expectations.answer(People.governor(), CommandKey.fresh(), expectation, version(expectation), "پنجشنبه‌ها در اختیار شماست");

        assertThat(expectations.unanswered(People.governor(), People.COUNTY, FA)).extracting(ExpectationRow::id).doesNotContain(expectation);
        assertThat(expectations.of(own, ngo, FA)).singleElement().satisfies(row -> {
            assertThat(row.answer()).isEqualTo("پنجشنبه‌ها در اختیار شماست");
            assertThat(row.answeredBy()).isEqualTo("فرماندار شهرستان");
        });
    }

    @Test
    void anAnswerIsDueWithinTheTimeThatIsSetAndIsLateTheDayAfter() {
        expectations.raise(own, CommandKey.fresh(), ngo, "مکان", "سالن");

        var row = expectations.of(own, ngo, FA).getFirst();

        assertThat(row.answerDue()).isEqualTo(row.raisedOn().plusDays(30));
        assertThat(row.lateOn(row.answerDue())).isFalse();
        assertThat(row.lateOn(row.answerDue().plusDays(1))).isTrue();
    }

    @Test
    void oneClickSaysThatAnOfferAndAWishAreStillTrue() {
        var capacity = capacities.declare(own, CommandKey.fresh(), declaration("سالن"));
        var expectation = expectations.raise(own, CommandKey.fresh(), ngo, "مکان", "سالن");
        jdbc.sql("update capacity set confirmed_on = '2020-01-01' where id = ?").param(capacity.value()).update();
        jdbc.sql("update expectation set confirmed_on = '2020-01-01' where id = ?").param(expectation.value()).update();

        capacities.confirm(own, CommandKey.fresh(), capacity);
        expectations.confirm(own, CommandKey.fresh(), expectation);

        var declared = capacities.of(own, ngo, FA).getFirst();
        assertThat(declared.confirmedOn()).isEqualTo(declared.declaredOn());
        assertThat(expectations.of(own, ngo, FA).getFirst().confirmedOn()).isEqualTo(declared.declaredOn());
        var other = People.representative(NgoId.random());
        assertThatThrownBy(() -> capacities.confirm(other, CommandKey.fresh(), capacity)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> expectations.confirm(other, CommandKey.fresh(), expectation)).isInstanceOf(NotFound.class);
    }

    @Test
    void aSubSectorOrPlaceThatIsNotTheresIsRefused() {
        assertThatThrownBy(() -> capacities.declare(own, CommandKey.fresh(), new Declaration(
                        ngo, CapacityKind.PLACE, "سالن", null, null, Visibility.NGOS, "NONE.SUCH", null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> expectations.raise(own, CommandKey.fresh(), new ExpectationRegister.Wish(
                        ngo, "مکان", "سالن", null, null, UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void twoAnswersAtOnceDoNotOverwriteEachOther() {
        var expectation = expectations.raise(own, CommandKey.fresh(), ngo, "مکان", "سالن");
        var seen = version(expectation);
        expectations.answer(People.governor(), CommandKey.fresh(), expectation, seen, "بله");

        assertThatThrownBy(() -> expectations.answer(People.expert(), CommandKey.fresh(), expectation, seen, "خیر"))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(expectations.of(own, ngo, FA)).extracting(ExpectationRow::answer).containsExactly("بله");

        expectations.answer(People.expert(), CommandKey.fresh(), expectation, version(expectation), "بله، پس از ظهر");
        assertThat(expectations.of(own, ngo, FA)).extracting(ExpectationRow::answer).containsExactly("بله، پس از ظهر");
    }

    @Test
    void onlyTheNgoRaisesAndOnlyTheOfficeAnswers() {
        var expectation = expectations.raise(own, CommandKey.fresh(), ngo, "مکان", "سالن");

        assertThatThrownBy(() -> expectations.answer(own, CommandKey.fresh(), expectation, 0, "خودم")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> expectations.raise(People.expert(), CommandKey.fresh(), ngo, "مکان", "سالن")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> expectations.answer(People.neighbour(), CommandKey.fresh(), expectation, 0, "نه")).isInstanceOf(NotFound.class);
    }

    @Test
    void textsBeyondTheirLengthAreRefusedWithoutBeingCut() {
        assertThatThrownBy(() -> expectations.raise(own, CommandKey.fresh(), ngo, "مکان", "ن".repeat(100_000)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.arguments()).containsExactly(2000, 100_000));
        assertThatThrownBy(() -> declaration("ن".repeat(501))).isInstanceOf(DomainException.class);
        assertThat(expectations.raise(own, CommandKey.fresh(), ngo, "ن".repeat(160), "ن".repeat(2000))).isNotNull();
    }

    private long version(ExpectationId id) {
        return expectations.of(own, ngo, FA).stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow().version();
    }

    private Declaration declaration(String description) {
        return new Declaration(ngo, CapacityKind.PLACE, description, 200, "پنجشنبه‌ها", Visibility.NGOS);
    }
}
