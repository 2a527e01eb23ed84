package peygir.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import peygir.OfficeTest;
import peygir.SamplePeople;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.identity.AccountDesk;
import peygir.identity.AccountRow;
import peygir.identity.LinkDesk;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.Messages;
import peygir.shared.ui.LatinField;

/** The administrator's page of accounts: found, invited, helped and closed. */
@OfficeTest
class AccountsScreenTests extends SpringBrowserlessTest {

    private static final Locale PERSIAN = Locale.of("fa", "IR");

    @Autowired
    private AccountDesk desk;

    @Autowired
    private LinkDesk links;

    private final Actor admin = who(Role.ADMIN);
    private final String person = "شخص " + UUID.randomUUID();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void somebodyIsInvitedOnceHoweverOftenTheButtonIsPressed() {
        open(admin);
        test(button("AccountsView.invite")).click();
        test(button("InviteAccountForm.save")).click();
        assertThat(field("InviteAccountForm.person").isInvalid()).isTrue();
        test(field("InviteAccountForm.person")).setValue(person);
        var save = button("InviteAccountForm.save");
        test(save).click();
        assertThat(shownLink()).contains("/claim/");
        save.click();
        assertThat(found()).singleElement().satisfies(row -> {
            assertThat(row.signInName()).isNull();
            assertThat(row.lastSignInAt()).isNull();
        });
    }

    @Test
    void anAccountThatWaitsGetsANewLinkAndIsClosedAfterBeingAsked() {
        links.invite(admin, CommandKey.fresh(), person, Role.AUDITOR);
        open(admin);
        test(button("AccountsView.again")).click();
        assertThat(shownLink()).contains("/claim/");
        test(button("AccountsView.disable")).click();
        assertThat(found()).allMatch(AccountRow::enabled);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(found()).noneMatch(AccountRow::enabled);
        assertThat(find(Button.class).withText(text("AccountsView.again")).all()).as("a closed account is not invited").isEmpty();
    }

    @Test
    void theAuditorReadsAndChangesNothing() {
        links.invite(admin, CommandKey.fresh(), person, null);
        open(who(Role.AUDITOR));
        for (var act : List.of("invite", "again", "reset", "disable", "enable")) {
            assertThat(find(Button.class).withText(text("AccountsView." + act)).all()).as(act).isEmpty();
        }
    }

    private List<AccountRow> found() {
        return desk.rows(admin, person, null, 10);
    }

    private void open(Actor who) {
        SamplePeople.signIn(who);
        UI.getCurrent().navigate("nowhere");
        var location = new Location("admin?q=" + person);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private String shownLink() {
        return find(LatinField.class).single().getValue();
    }

    private Button button(String key) {
        return find(Button.class).withText(text(key)).single();
    }

    private TextField field(String key) {
        return find(TextField.class).withCaption(text(key)).single();
    }

    private static Actor who(Role role) {
        return new Actor(AccountId.random(), "کسی", "fa", Set.of(new Grant(role, new Scope.OfNation())));
    }

    private static String text(String key) {
        return Messages.text(PERSIAN, "identity.ui." + key);
    }
}
