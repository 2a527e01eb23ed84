package peygir.coverage.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static peygir.coverage.NgosOfMarvast.BOOKS;
import static peygir.coverage.NgosOfMarvast.TODAY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeDay;
import peygir.OfficeTest;
import peygir.SamplePeople;
import peygir.access.Actor;
import peygir.coverage.ActivityId;
import peygir.coverage.ActivityRegister;
import peygir.coverage.NgosOfMarvast;
import peygir.coverage.OtherNgo;
import peygir.coverage.PartnerDesk;
import peygir.coverage.PartnerRow;
import peygir.coverage.PartnerState;
import peygir.ngo.KeptOfNgo.Matter;
import peygir.ngo.NgoRegistry;
import peygir.ngo.Taxonomy.Term;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Pressing;

/** Joint activities as NGOs and the office enter them. */
@OfficeTest
@Import(OfficeDay.class)
@Transactional
class PartnerScreensTests extends SpringBrowserlessTest {

    private static final Locale PERSIAN = Locale.of("fa", "IR");

    @Autowired
    private ActivityRegister register;

    @Autowired
    private PartnerDesk desk;

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private NgosOfMarvast marvast;
    private Actor lead;
    private Actor partner;

    @BeforeEach
    void twoNgosAtWork() {
        marvast = new NgosOfMarvast(registry, register, jdbc, entities);
        lead = marvast.representative(marvast.one);
        partner = marvast.representative(marvast.other);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aPartnerIsNamedWithThePlanAndAgreesOnItsOwnPage() {
        SamplePeople.signIn(lead);
        go("activities/new");
        fillIn();
        choice().setValue(Set.of(new OtherNgo(marvast.other.value(), "یاران کتاب")));
        press("OwnActivities.save");
        assertThat(of(partner)).singleElement().satisfies(row -> assertThat(row.state()).isEqualTo(PartnerState.NAMED));

        SamplePeople.signIn(partner);
        go("my-ngo");
        press("PartnerItem.agree");
        assertThat(of(partner)).singleElement().satisfies(row -> assertThat(row.state()).isEqualTo(PartnerState.ACTIVE));
    }

    @Test
    void theSheetsOfBothKnowThatSomethingIsDoneTogether() {
        assertThat(kept(marvast.one)).doesNotContain(Matter.PARTNERS);
        SamplePeople.signIn(lead);
        go("activities/new");
        fillIn();
        choice().setValue(Set.of(new OtherNgo(marvast.other.value(), "یاران کتاب")));
        press("OwnActivities.save");

        assertThat(kept(marvast.one)).contains(Matter.PARTNERS);
        assertThat(kept(marvast.other)).contains(Matter.PARTNERS);
    }

    private Set<Matter> kept(NgoId ngo) {
        entities.flush();
        return registry.details(marvast.representative(ngo), ngo, PERSIAN).kept();
    }

    @Test
    void whoIsWarnedJoinsInsteadAndTheLeadAcceptsOnItsOwnPage() {
        var theirs = marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY.plusDays(20));
        SamplePeople.signIn(partner);
        go("activities/new");
        fillIn();
        press("OwnActivities.save");
        press("AlikeList.join");
        assertThat(register.of(partner, marvast.other, PERSIAN)).as("nothing is done twice").isEmpty();
        assertThat(of(partner)).singleElement().satisfies(row -> assertThat(row.state()).isEqualTo(PartnerState.ASKED));

        SamplePeople.signIn(lead);
        go("my-ngo");
        press("PartnerItem.accept");
        assertThat(desk.ofActivity(lead, theirs, PERSIAN)).extracting(PartnerRow::state).containsExactly(PartnerState.ACTIVE);
    }

    @Test
    void theOfficeNamesAPartnerOnTheRecordAndRemovesIt() {
        var id = marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY.plusDays(20));
        SamplePeople.signIn(marvast.expert);
        go("activities/" + id);
        press("PartnersPanel.name");
        assertThat(choice().isInvalid()).as("nobody was chosen").isTrue();
        choice().setValue(Set.of(new OtherNgo(marvast.other.value(), "یاران کتاب")));
        press("PartnersPanel.name");
        assertThat(states(id)).containsExactly(PartnerState.NAMED);
        press("PartnerItem.remove");
        assertThat(states(id)).containsExactly(PartnerState.REMOVED);
    }

    @Test
    void theOfficeRecordsTheWordOfAnNgoInItsOwnVoice() {
        var id = marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY.plusDays(20));
        SamplePeople.signIn(marvast.expert);
        go("activities/" + id);
        press("PartnersPanel.name");
        choice().setValue(Set.of(new OtherNgo(marvast.other.value(), "یاران کتاب")));
        press("PartnersPanel.name");
        go("ngos/" + marvast.other);
        press("PartnerItem.agreeFor");
        assertThat(states(id)).containsExactly(PartnerState.ACTIVE);
    }

    private List<PartnerState> states(ActivityId id) {
        return desk.ofActivity(marvast.expert, id, PERSIAN).stream().map(PartnerRow::state).toList();
    }

    private List<PartnerRow> of(Actor who) {
        entities.flush();
        return desk.ofNgo(who, who.ngos().iterator().next(), PERSIAN);
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<OtherNgo> choice() {
        return find(MultiSelectComboBox.class).withCondition(box -> text("PartnerChoice.label").equals(box.getLabel())).single();
    }

    @SuppressWarnings("unchecked")
    private void fillIn() {
        find(TextField.class).withCondition(field -> text("ActivityForm.name").equals(field.getLabel())).single().setValue("قصه‌گویی");
        ComboBox<Term> subSector = find(ComboBox.class).withCondition(box -> text("ActivityForm.subSector").equals(box.getLabel())).single();
        subSector.setValue(term(subSector.getGenericDataView().getItems().toList(), BOOKS));
        MultiSelectComboBox<Term> groups = find(MultiSelectComboBox.class).withCondition(box -> text("ActivityForm.groups").equals(box.getLabel())).single();
        groups.setValue(Set.of(term(groups.getGenericDataView().getItems().toList(), "CHILD")));
        var days = find(JalaliDatePicker.class).all();
        test(find(TextField.class, days.get(0)).single()).setValue("1405/09/02");
        test(find(TextField.class, days.get(1)).single()).setValue("1405/09/20");
    }

    private static Term term(List<Term> terms, String code) {
        return terms.stream().filter(term -> term.code().equals(code)).findFirst().orElseThrow();
    }

    private void press(String key) {
        Pressing.here(text(key));
    }

    private void go(String address) {
        entities.flush();
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String text(String key) {
        return Messages.text(PERSIAN, "coverage.ui." + key);
    }
}
