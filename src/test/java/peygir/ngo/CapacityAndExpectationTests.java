package peygir.ngo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
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

        assertThat(capacities.of(own, ngo)).singleElement().satisfies(row -> {
            assertThat(row.description()).isEqualTo("سالن <b>۲۰۰</b> نفره");
            assertThat(row.amount()).isEqualTo(200);
            assertThat(row.visibility()).isEqualTo(Visibility.NGOS);
        });
        assertThat(capacities.of(People.director(), ngo)).hasSize(1);
    }

    @Test
    void aWithdrawnCapacityIsListedNoMore() {
        var capacity = capacities.declare(own, CommandKey.fresh(), declaration("بلندگو"));

        capacities.withdraw(own, CommandKey.fresh(), capacity);

        assertThat(capacities.of(own, ngo)).isEmpty();
        assertThatThrownBy(() -> capacities.withdraw(own, CommandKey.fresh(), capacity)).isInstanceOf(DomainException.class);
    }

    @Test
    void anotherNgosCapacityIsNotThere() {
        var capacity = capacities.declare(own, CommandKey.fresh(), declaration("خودرو"));
        var other = People.representative(NgoId.random());

        assertThatThrownBy(() -> capacities.of(other, ngo)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> capacities.withdraw(other, CommandKey.fresh(), capacity)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> capacities.declare(other, CommandKey.fresh(), declaration("خودرو"))).isInstanceOf(NotFound.class);
    }

    @Test
    void anExpectationWaitsUntilTheOfficeAnswers() {
        var expectation = expectations.raise(own, CommandKey.fresh(), ngo, "مکان", "سالن شهر را بدهید");
        assertThat(expectations.unanswered(People.governor(), People.COUNTY)).extracting(ExpectationRow::id).contains(expectation);

        expectations.answer(People.governor(), CommandKey.fresh(), expectation, version(expectation), "پنجشنبه‌ها در اختیار شماست");

        assertThat(expectations.unanswered(People.governor(), People.COUNTY)).extracting(ExpectationRow::id).doesNotContain(expectation);
        assertThat(expectations.of(own, ngo)).singleElement().satisfies(row -> {
            assertThat(row.answer()).isEqualTo("پنجشنبه‌ها در اختیار شماست");
            assertThat(row.answeredBy()).isEqualTo("فرماندار شهرستان");
        });
    }

    @Test
    void twoAnswersAtOnceDoNotOverwriteEachOther() {
        var expectation = expectations.raise(own, CommandKey.fresh(), ngo, "مکان", "سالن");
        var seen = version(expectation);
        expectations.answer(People.governor(), CommandKey.fresh(), expectation, seen, "بله");

        assertThatThrownBy(() -> expectations.answer(People.expert(), CommandKey.fresh(), expectation, seen, "خیر"))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(expectations.of(own, ngo)).extracting(ExpectationRow::answer).containsExactly("بله");

        expectations.answer(People.expert(), CommandKey.fresh(), expectation, version(expectation), "بله، پس از ظهر");
        assertThat(expectations.of(own, ngo)).extracting(ExpectationRow::answer).containsExactly("بله، پس از ظهر");
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
        return expectations.of(own, ngo).stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow().version();
    }

    private Declaration declaration(String description) {
        return new Declaration(ngo, CapacityKind.PLACE, description, 200, "پنجشنبه‌ها", Visibility.NGOS);
    }
}
