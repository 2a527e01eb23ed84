package peygir.network.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import peygir.OfficeScreen;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Role;
import peygir.network.NetworkBook;
import peygir.network.NetworkDesk;
import peygir.network.NetworkDesk.Decision;
import peygir.network.NetworkDesk.Proposal;
import peygir.network.NetworkId;
import peygir.network.NetworkState;
import peygir.ngo.LegalForm;
import peygir.ngo.NgoRegistry;
import peygir.ngo.NgoRegistry.Registration;
import peygir.ngo.Profile;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.ui.ConflictPanel;
import peygir.shared.ui.RefusalLine;

/** A network on its page: NGOs answer for themselves, the governor decides, and what came in between is shown. */
@OfficeTest
class NetworkScreensTests extends OfficeScreen {

    private CountyCode county;
    private Actor expert;
    private Actor governor;
    private final List<NgoId> ngos = new ArrayList<>();

    @Autowired
    private NetworkDesk desk;

    @Autowired
    private NetworkBook book;

    @Autowired
    private NgoRegistry registry;

    private NetworkId network;

    @BeforeEach
    void aProposedNetwork() {
        county = freshCounty();
        expert = someone(Role.EXPERT, county);
        governor = someone(Role.GOVERNOR, county);
        for (var name : List.of("یاران آب", "یاران خاک", "یاران باد", "یاران جنگل", "یاران قنات")) {
            ngos.add(registry.register(expert, CommandKey.fresh(), new Registration(county, Profile.of(name, "ENV", LegalForm.GROUP))));
        }
        network = desk.propose(representative(0), CommandKey.fresh(), new Proposal("شبکهٔ محیط زیست", "ENV", null, "نگهداری قنات‌ها", ngos.getFirst()));
    }

    @Override
    protected String words() {
        return "network.ui.";
    }

    @Test
    void anNgoThatWasAskedSaysYesOnThePage() {
        desk.ask(expert, CommandKey.fresh(), network, ngos.get(1));
        signIn(representative(1));
        go("networks/" + network);
        press("NetworkView.accept");
        assertThat(book.details(expert, network, PERSIAN).row().members()).isEqualTo(2);
        assertThat(offered("NetworkView.accept")).isFalse();
    }

    @Test
    void theListSaysHowANetworkStands() {
        signIn(expert);
        go("networks");
        assertThat(links()).contains("networks/" + network);
        assertThat(read()).contains("شبکهٔ محیط زیست", Messages.text(PERSIAN, NetworkState.PROPOSED), "یاران آب");
    }

    @Test
    void tooFewMembersAreSaidBesideTheGovernorsRemarkAndNothingIsDecided() {
        signIn(governor);
        go("networks/" + network);
        press("DecisionForm.approve");
        assertThat(field("DecisionForm.remark").getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "network.NetworkDesk.tooFew", 5, 1));
        press("DecisionForm.decline");
        assertThat(field("DecisionForm.remark").getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "network.NetworkDesk.reasonNeeded"));
        assertThat(book.details(expert, network, PERSIAN).row().state()).isEqualTo(NetworkState.PROPOSED);
    }

    @Test
    void aDecisionUponWhatChangedMeanwhileShowsBothVersionsAndIsTakenOnPurposeOnly() {
        join(1, 2, 3, 4);
        signIn(governor);
        go("networks/" + network);
        field("DecisionForm.remark").setValue("با هماهنگی یاران آب");
        desk.handOver(expert, CommandKey.fresh(), network, ngos.get(2));
        press("DecisionForm.approve");

        assertThat(find(ConflictPanel.class).single().getElement().getTextRecursively())
                .contains("یاران آب", "یاران باد", "با هماهنگی یاران آب", text("DecisionForm.approve"), Messages.text(PERSIAN, NetworkState.PROPOSED));
        assertThat(book.details(expert, network, PERSIAN).row().state()).isEqualTo(NetworkState.PROPOSED);

        test(find(Button.class).withText(Messages.text(PERSIAN, "shared.ui.ConflictPanel.keepYours")).single()).click();
        var decided = book.details(expert, network, PERSIAN);
        assertThat(decided.row().state()).isEqualTo(NetworkState.APPROVED);
        assertThat(decided.remark()).isEqualTo("با هماهنگی یاران آب");
    }

    @Test
    void whatAnotherGovernorDecidedIsNamedWithHimAndStays() {
        join(1, 2, 3, 4);
        signIn(governor);
        go("networks/" + network);
        field("DecisionForm.remark").setValue("نه");
        desk.decide(someone(Role.GOVERNOR, county), CommandKey.fresh(), network, 0, new Decision(true, "خوب است"));
        press("DecisionForm.decline");
        assertThat(find(ConflictPanel.class).single().getElement().getTextRecursively())
                .contains("خوب است", Messages.text(PERSIAN, NetworkState.APPROVED), governor.name());

        test(find(Button.class).withText(Messages.text(PERSIAN, "shared.ui.ConflictPanel.keepYours")).single()).click();
        assertThat(field("DecisionForm.remark").getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "network.NetworkDesk.decidedAlready"));
        assertThat(book.details(expert, network, PERSIAN).row().state()).isEqualTo(NetworkState.APPROVED);
    }

    @Test
    void aRefusalOfAnActStandsBesideItsButton() {
        join(1);
        signIn(expert);
        go("networks/" + network);
        desk.leave(representative(1), CommandKey.fresh(), network, ngos.get(1));
        press("NetworkView.coordinate");
        assertThat(find(RefusalLine.class).all()).extracting(RefusalLine::getText).contains(Messages.text(PERSIAN, "network.NetworkDesk.noMember"));
        assertThat(button("NetworkView.coordinate").isEnabled()).as("to be pressed again when the cause is gone").isTrue();
    }

    @Test
    void aNetworkOfElsewhereAnswersAsIfThereWereNone() {
        signIn(someone(Role.EXPERT, new CountyCode("2102")));
        go("networks/" + network);
        assertThat(read()).contains(Messages.text(PERSIAN, "shell.Unknown.title")).doesNotContain("شبکهٔ محیط زیست");
    }

    private void join(int... which) {
        for (var each : which) {
            desk.ask(expert, CommandKey.fresh(), network, ngos.get(each));
            desk.answer(representative(each), CommandKey.fresh(), network, ngos.get(each), true);
        }
    }

    private Actor representative(int which) {
        return representative(ngos.get(which), county);
    }
}
