package peygir.ngo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import peygir.OfficeTest;
import peygir.SamplePeople;
import peygir.access.Actor;
import peygir.ngo.LegalForm;
import peygir.ngo.NgoRegistry;
import peygir.ngo.NgoRegistry.Registration;
import peygir.ngo.People;
import peygir.ngo.Profile;
import peygir.ngo.RepresentationDesk;
import peygir.ngo.RepresentationRow;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.ui.Pressing;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.LatinField;

/** The people of an NGO on its sheet, as the office keeps them. */
@OfficeTest
class RepresentationScreenTests extends SpringBrowserlessTest {

    private static final Locale PERSIAN = Locale.of("fa", "IR");

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private RepresentationDesk desk;

    @Autowired
    private JdbcClient jdbc;

    private final Actor expert = People.expert();
    private NgoId ngo;

    @BeforeEach
    void anNgoOnTheRegister() {
        ngo = registry.register(
                expert, CommandKey.fresh(), new Registration(People.COUNTY, Profile.of("سمن " + UUID.randomUUID(), "CUL", LegalForm.GROUP)));
        open(expert);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatIsMissingStandsBesideItsFieldAndNothingTypedIsLost() {
        Pressing.here(text("RepresentationPanel.invite"));
        test(field("RepresentationForm.person")).setValue("مریم <b>نیک‌نام</b>");
        test(button("RepresentationForm.save")).click();
        assertThat(field("RepresentationForm.role").isInvalid()).isTrue();
        assertThat(field("RepresentationForm.person").getValue()).isEqualTo("مریم <b>نیک‌نام</b>");
        test(field("RepresentationForm.role")).setValue("دبیر");
        day("RepresentationForm.to").setValue(day("RepresentationForm.from").getValue().minusDays(1));
        test(button("RepresentationForm.save")).click();
        assertThat(day("RepresentationForm.to").isInvalid()).isTrue();
        assertThat(day("RepresentationForm.to").getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "ngo.Representation.period"));
        assertThat(people()).isEmpty();
    }

    @Test
    void theLinkIsShownOnceAndASecondPressInvitesNobodyElse() {
        Pressing.here(text("RepresentationPanel.invite"));
        test(field("RepresentationForm.person")).setValue("مریم");
        test(field("RepresentationForm.role")).setValue("دبیر");
        test(find(Checkbox.class).single()).click();
        var save = button("RepresentationForm.save");
        test(save).click();
        assertThat(link()).contains("/claim/");
        save.click();
        assertThat(people()).hasSize(1).allMatch(RepresentationRow::mayInvite);
    }

    @Test
    void theOfficeLetsSomebodyInviteAfterwardsAndTakesItBack() {
        desk.invite(expert, CommandKey.fresh(), new RepresentationDesk.Invitation(ngo, "مریم", "دبیر", LocalDate.of(2020, 1, 1), null, false));
        open(expert);
        Pressing.here(text("RepresentationPanel.letInvite"));
        assertThat(people()).singleElement().satisfies(row -> assertThat(row.mayInvite()).isTrue());
        Pressing.here(text("RepresentationPanel.inviteNoMore"));
        assertThat(people()).singleElement().satisfies(row -> assertThat(row.mayInvite()).isFalse());
    }

    @Test
    void whoCameBeforeTheFirstDayReadsFromWhenOnInsteadOfNoSuchPage() {
        var early = AccountId.random();
        jdbc.sql("insert into account (id, version, sign_in_name, display_name, password_hash, language, enabled, session_epoch, created_at) values (?, 0, ?, 'مریم', '-', 'fa', true, 0, '2026-01-01')")
                .params(early.value(), "early" + early)
                .update();
        jdbc.sql("insert into representation (id, ngo_id, account_id, person_name, role, may_sign_in, valid_from) values (uuid(), ?, ?, 'مریم', 'دبیر', true, '2199-03-21')")
                .params(ngo.value(), early.value())
                .update();
        SamplePeople.signIn(new Actor(early, "مریم", "fa", Set.of()));
        UI.getCurrent().navigate("");
        assertThat(find(H1.class).single().getText()).isEqualTo(Messages.text(PERSIAN, "shell.LandingView.later.title"));
        assertThat(find(Paragraph.class).all().getFirst().getText()).contains("۱۵۷۸", registry.details(expert, ngo, PERSIAN).row().name());
    }

    @Test
    void theOfficeEndsARepresentationAfterBeingAsked() {
        desk.invite(expert, CommandKey.fresh(), new RepresentationDesk.Invitation(ngo, "مریم", "دبیر", LocalDate.of(2020, 1, 1), null, false));
        open(expert);
        Pressing.here(text("RepresentationPanel.end"));
        assertThat(people()).noneMatch(RepresentationRow::over);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(people()).allMatch(RepresentationRow::over);
        assertThat(Pressing.offeredHere(text("RepresentationPanel.end"))).isFalse();
    }

    @Test
    void aReaderInvitesAndEndsNobody() {
        desk.invite(expert, CommandKey.fresh(), new RepresentationDesk.Invitation(ngo, "مریم", "دبیر", LocalDate.of(2020, 1, 1), null, false));
        open(People.director());
        for (var act : List.of("invite", "link", "end", "reset", "leave", "letInvite")) {
            assertThat(Pressing.offeredHere(text("RepresentationPanel." + act))).as(act).isFalse();
        }
    }

    private List<RepresentationRow> people() {
        return desk.of(expert, ngo).rows();
    }

    private void open(Actor who) {
        SamplePeople.signIn(who);
        UI.getCurrent().navigate("nowhere");
        UI.getCurrent().navigate("ngos/" + ngo);
    }

    private String link() {
        return find(LatinField.class).all().stream().map(LatinField::getValue).filter(value -> value.contains("claim")).findFirst().orElse("");
    }

    private Button button(String key) {
        return find(Button.class).withText(text(key)).single();
    }

    private TextField field(String key) {
        return find(TextField.class).withCaption(text(key)).single();
    }

    private JalaliDatePicker day(String key) {
        return find(JalaliDatePicker.class).all().stream().filter(day -> text(key).equals(day.getLabel())).findFirst().orElseThrow();
    }

    private static String text(String key) {
        return Messages.text(PERSIAN, "ngo.ui." + key);
    }
}
