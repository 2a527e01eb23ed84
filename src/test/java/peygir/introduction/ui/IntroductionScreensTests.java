package peygir.introduction.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import peygir.OfficeScreen;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Role;
import peygir.introduction.IntroductionDesk;
import peygir.introduction.IntroductionRow;
import peygir.introduction.IntroductionState;
import peygir.ngo.CapacityKind;
import peygir.ngo.CapacityRegister;
import peygir.ngo.CapacityRegister.Declaration;
import peygir.ngo.ExpectationRegister;
import peygir.ngo.ExpectationRegister.Wish;
import peygir.ngo.LegalForm;
import peygir.ngo.NgoRegistry;
import peygir.ngo.NgoRegistry.Registration;
import peygir.ngo.Profile;
import peygir.ngo.Visibility;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.Messages;
import peygir.shared.NgoId;

/** The office tells two NGOs of each other on a page, and each answers at home. */
@OfficeTest
class IntroductionScreensTests extends OfficeScreen {

    private CountyCode county;
    private Actor expert;

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private ExpectationRegister expectations;

    @Autowired
    private CapacityRegister capacities;

    @Autowired
    private IntroductionDesk desk;

    private NgoId asker;
    private NgoId giver;

    @BeforeEach
    void oneThatExpectsAndOneThatOffers() {
        county = freshCounty();
        expert = someone(Role.EXPERT, county);
        asker = ngo("انجمن بی‌سالن");
        giver = ngo("کانون سالن‌دار");
        expectations.raise(representative(asker, county), CommandKey.fresh(), new Wish(asker, "سالن آمفی‌تئاتر", "سالن آمفی‌تئاتر برای نمایش", CapacityKind.PLACE, null, null));
        capacities.declare(representative(giver, county), CommandKey.fresh(), new Declaration(giver, CapacityKind.PLACE, "سالن آمفی‌تئاتر", null, null, Visibility.OFFICE));
        signIn(expert);
    }

    @Override
    protected String words() {
        return "introduction.ui.";
    }

    @Test
    void aPairIsProposedWithItsReasonsAndBothSides() {
        go("introductions");
        assertThat(find(H1.class).single().getText()).isEqualTo(text("IntroductionsView.title"));
        assertThat(read()).contains("انجمن بی‌سالن", "کانون سالن‌دار", "سالن آمفی‌تئاتر برای نمایش");
    }

    @Test
    void theOfficeSendsAndBothAnswerAtHome() {
        go("introductions");
        field("CandidateItem.note").setValue("شاید به کار هم بیایید");
        press("CandidateItem.send");
        assertThat(sent().state()).isEqualTo(IntroductionState.SENT);

        for (var ngo : new NgoId[] {asker, giver}) {
            signIn(representative(ngo, county));
            go("my-ngo");
            assertThat(read()).contains("شاید به کار هم بیایید");
            press("OwnIntroductions.yes");
            assertThat(offered("OwnIntroductions.yes")).as("answered once").isFalse();
        }
        assertThat(sent().state()).isEqualTo(IntroductionState.ACCEPTED);
    }

    @Test
    void withoutAReasonAPairIsNotSetAside() {
        go("introductions");
        press("CandidateItem.setAside");
        assertThat(field("CandidateItem.note").getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "shared.ui.TextRule.required"));
        assertThat(desk.of(expert, county, null, 50)).isEmpty();

        field("CandidateItem.note").setValue("سالن دور است");
        press("CandidateItem.setAside");
        assertThat(read()).contains(text("IntroductionsView.nobody"));
        assertThat(desk.candidates(expert, county)).isEmpty();
    }

    @Test
    void anNgoToldOfNobodyHasNoSuchPart() {
        signIn(representative(asker, county));
        go("my-ngo");
        assertThat(read()).doesNotContain(text("OwnIntroductions.title"));
    }

    @Test
    void whoOnlyReadsTellsNobody() {
        signIn(someone(Role.AUDITOR, county));
        go("introductions?county=" + county);
        assertThat(read()).contains("انجمن بی‌سالن");
        assertThat(offered("CandidateItem.send")).isFalse();
    }

    private IntroductionRow sent() {
        return desk.of(expert, county, null, 50).getFirst();
    }

    private NgoId ngo(String name) {
        return registry.register(
                expert, CommandKey.fresh(), new Registration(county, Profile.of(name + " " + UUID.randomUUID().toString().substring(0, 4), "CUL", LegalForm.GROUP)));
    }
}
