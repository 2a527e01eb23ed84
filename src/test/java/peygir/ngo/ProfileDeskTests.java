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
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.NotPermitted;
import peygir.ngo.NgoRegistry.Registration;
import peygir.ngo.ProfileDesk.Statement;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** An NGO changes what is free and proposes the rest; an officer decides, and nothing is overwritten unseen. */
@OfficeTest
class ProfileDeskTests {

    private static final Locale FA = Locale.of("fa");

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private ProfileDesk desk;

    private NgoId ngo;
    private Actor own;
    private String name;

    @BeforeEach
    void anNgo() {
        name = "سمن " + UUID.randomUUID();
        ngo = registry.register(
                People.expert(), CommandKey.fresh(), new Registration(People.COUNTY, Profile.of(name, "CUL", LegalForm.GROUP)));
        own = People.representative(ngo);
    }

    @Test
    void whatIsFreeIsChangedAtOnceAndTheRestWaits() {
        state(own, named("نام تازه " + name), new Contacts(PhoneNumber.read("09130000000"), EmailAddress.read("Info@Example.ir"), "بافق، میدان"));

        var details = details();
        assertThat(details.row().name()).isEqualTo(name);
        assertThat(details.secondPhone()).isEqualTo("+989130000000");
        assertThat(details.email()).isEqualTo("info@example.ir");
        assertThat(desk.waiting(People.expert(), ngo, FA)).singleElement().satisfies(change -> {
            assertThat(change.stale()).isFalse();
            assertThat(change.lines()).singleElement().satisfies(line -> {
                assertThat(line.field()).isEqualTo(ProfileField.NAME);
                assertThat(line.before()).isEqualTo(name);
                assertThat(line.after()).isEqualTo("نام تازه " + name);
            });
        });
    }

    @Test
    void anOfficerAcceptsAndTheRecordSaysIt() {
        state(own, with(named(name), "SPO", LegalForm.CHARITY), Contacts.NONE);
        var change = desk.waiting(own, ngo, FA).getFirst();
        assertThat(change.lines()).extracting(ProfileChangeRow.Line::field).containsExactly(ProfileField.SECTOR, ProfileField.LEGAL_FORM);
        assertThat(change.lines()).extracting(ProfileChangeRow.Line::after).containsExactly("ورزش و تفریحات سالم", "خیریه");
        var key = CommandKey.fresh();

        var governor = People.governor();
        desk.accept(governor, key, change.id());
        desk.accept(governor, key, change.id());

        assertThat(details().sector()).isEqualTo("SPO");
        assertThat(details().legalForm()).isEqualTo(LegalForm.CHARITY);
        assertThat(desk.waiting(own, ngo, FA)).isEmpty();
        refused("ngo.ProfileDesk.decidedAlready", () -> desk.decline(People.expert(), CommandKey.fresh(), change.id(), "دیر"));
    }

    @Test
    void aDeclineNeedsAReasonAndTheNgoReadsIt() {
        state(own, named("نام دیگر " + name), Contacts.NONE);
        var change = desk.waiting(own, ngo, FA).getFirst();
        refused("shared.ui.TextRule.required", () -> desk.decline(People.expert(), CommandKey.fresh(), change.id(), "  "));
        refused("shared.ui.TextRule.tooLong", () -> desk.decline(People.expert(), CommandKey.fresh(), change.id(), "ن".repeat(100_000)));

        desk.decline(People.expert(), CommandKey.fresh(), change.id(), "نام با <b>پروانه</b> نمی‌خواند");

        assertThat(details().row().name()).isEqualTo(name);
        assertThat(desk.declined(own, ngo)).singleElement().satisfies(no -> {
            assertThat(no.reason()).isEqualTo("نام با <b>پروانه</b> نمی‌خواند");
            assertThat(no.by()).isEqualTo("کارشناس شهرستان");
        });
    }

    @Test
    void whatWasChangedMeanwhileIsToldAndNotOverwritten() {
        state(own, named("پیشنهاد " + name), Contacts.NONE);
        var change = desk.waiting(own, ngo, FA).getFirst();
        state(People.expert(), named("نام دفتر " + name), Contacts.NONE);

        var stale = desk.waiting(own, ngo, FA).getFirst();

        assertThat(stale.stale()).isTrue();
        assertThat(stale.lines().getFirst().now()).isEqualTo("نام دفتر " + name);
        refused("ngo.ProfileDesk.changedMeanwhile", () -> desk.accept(People.expert(), CommandKey.fresh(), change.id()));
        assertThat(details().row().name()).isEqualTo("نام دفتر " + name);
    }

    @Test
    void aSecondProposalAboutTheSameTakesTheFirstOnesPlace() {
        state(own, named("یک " + name), Contacts.NONE);
        state(own, named("دو " + name), Contacts.NONE);

        assertThat(desk.waiting(own, ngo, FA)).singleElement().satisfies(change ->
                assertThat(change.lines()).extracting(ProfileChangeRow.Line::after).containsExactly("دو " + name));
        desk.withdraw(own, CommandKey.fresh(), desk.waiting(own, ngo, FA).getFirst().id());
        assertThat(desk.waiting(own, ngo, FA)).isEmpty();
    }

    @Test
    void aDoubleClickIsOneProposalAndAnOldVersionIsRefused() {
        var key = CommandKey.fresh();
        var version = details().version();
        var wish = new Statement(ngo, new Portrait(named("سه " + name), new Contacts(null, null, "بافق")));
        desk.state(own, key, version, wish);
        desk.state(own, key, version, wish);

        assertThat(desk.waiting(own, ngo, FA)).hasSize(1);
        assertThatThrownBy(() -> desk.state(own, CommandKey.fresh(), version, wish)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void theOfficeNeedNotAskAndStrangersMayNot() {
        state(People.expert(), named("دفتر " + name), Contacts.NONE);
        assertThat(details().row().name()).isEqualTo("دفتر " + name);
        state(own, named("خودمان " + name), Contacts.NONE);
        var change = desk.waiting(own, ngo, FA).getFirst().id();

        assertThatThrownBy(() -> desk.accept(own, CommandKey.fresh(), change)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.accept(People.neighbour(), CommandKey.fresh(), change)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.waiting(People.representative(NgoId.random()), ngo, FA)).isInstanceOf(NotFound.class);
    }

    @Test
    void aNameAnotherNgoHasIsRefusedWhenItIsProposed() {
        var other = "دیگری " + UUID.randomUUID();
        registry.register(People.expert(), CommandKey.fresh(), new Registration(People.COUNTY, Profile.of(other, "CUL", LegalForm.GROUP)));

        refused("ngo.NgoRegistry.sameName", () -> state(own, named(other), Contacts.NONE));
    }

    @Test
    void contactsAreReadInEveryKeyboardAndRefusedWhenTheyAreNone() {
        assertThat(String.valueOf(EmailAddress.read(" Office۱@Example.IR "))).isEqualTo("office1@example.ir");
        assertThat(EmailAddress.read("  ")).isNull();
        for (var bad : List.of("a@b", "a b@c.ir@", "نام@example.ir", "<b>@example.ir", "a".repeat(100_000) + "@example.ir")) {
            refused("ngo.EmailAddress.invalid", () -> EmailAddress.read(bad));
        }
        refused("shared.ui.TextRule.tooLong", () -> new Contacts(null, null, "ن".repeat(100_000)));
    }

    private void state(Actor who, Profile profile, Contacts contacts) {
        desk.state(who, CommandKey.fresh(), details().version(), new Statement(ngo, new Portrait(profile, contacts)));
    }

    private NgoDetails details() {
        return registry.details(own, ngo, FA);
    }

    private static Profile named(String name) {
        return Profile.of(name, "CUL", LegalForm.GROUP);
    }

    private static Profile with(Profile profile, String sector, LegalForm form) {
        return Profile.of(profile.name(), sector, form);
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }
}
