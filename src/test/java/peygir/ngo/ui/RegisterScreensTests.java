package peygir.ngo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.SignedIn;
import peygir.ngo.CapacityRegister;
import peygir.ngo.CapacityRow;
import peygir.ngo.ExpectationRegister;
import peygir.ngo.ExpectationRow;
import peygir.ngo.LegalForm;
import peygir.ngo.NgoFilter;
import peygir.ngo.NgoRegistry;
import peygir.ngo.NgoRegistry.Registration;
import peygir.ngo.People;
import peygir.ngo.PhoneNumber;
import peygir.ngo.Profile;
import peygir.ngo.ProfileDesk;
import peygir.ngo.Taxonomy;
import peygir.shared.CommandKey;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.ui.ConflictPanel;
import peygir.shared.ui.LatinField;
import peygir.shared.ui.Pressing;
import peygir.shared.ui.Shown;
import peygir.shared.ui.Still;

/** The register's pages as people use them, bad input included. */
@OfficeTest
class RegisterScreensTests extends SpringBrowserlessTest {

    private static final Locale PERSIAN = Locale.of("fa", "IR");

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private CapacityRegister capacities;

    @Autowired
    private ExpectationRegister expectations;

    private String name;
    private NgoId ngo;

    @BeforeEach
    void anNgoOnTheRegister() {
        name = "سمن " + UUID.randomUUID();
        ngo = registry.register(
                People.expert(), CommandKey.fresh(), new Registration(People.COUNTY, Profile.of(name, "CUL", LegalForm.GROUP)));
        signIn(People.expert());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theListIsCutByWhatTheAddressSays() {
        go("ngos?q=" + name.substring(4));
        assertThat(links()).contains(NgoNavigation.href(ngo));
        assertThat(find(TextField.class).all().getFirst().getValue()).isEqualTo(name.substring(4));

        go("ngos?q=" + name.substring(4) + "&state=active");
        assertThat(links()).doesNotContain(NgoNavigation.href(ngo));
        assertThat(find(Still.class).all())
                .extracting(drawn -> drawn.getElement().getAttribute("data-figure") + " " + drawn.getElement().getAttribute("data-key"))
                .contains("ngo.total 2109", "ngo.active 2109");
    }

    @Test
    void whatASearcherTypesComesIntoTheAddress() {
        go("ngos");
        test(find(TextField.class).all().getFirst()).setValue(name);

        assertThat(getCurrentView()).isInstanceOf(NgoListView.class);
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("q")).contains(name);
        assertThat(links()).contains(NgoNavigation.href(ngo));
    }

    @Test
    void anAddressOfNothingOrOfAForeignNgoIsAnsweredAlike() {
        var foreign = registry.register(
                People.neighbour(), CommandKey.fresh(),
                new Registration(People.NEIGHBOUR, Profile.of("همسایه " + UUID.randomUUID(), "CUL", LegalForm.GROUP)));

        for (var address : List.of(NgoNavigation.href(foreign), NgoNavigation.href(NgoId.random()), "ngos/not-an-id", "ngos?county=2108", "ngos?sector=XXX")) {
            go(address);
            assertThat(getCurrentView().getElement().getTextRecursively()).as(address).contains(Messages.text(PERSIAN, "shell.Unknown.title"));
        }
    }

    @Test
    void anExpertRegistersAnNgo() {
        var fresh = "کانون " + UUID.randomUUID();
        go("ngos/new");
        field("ProfileFields.name").setValue(fresh);
        choice("ProfileFacts.sector", Taxonomy.Term.class).setValue(new Taxonomy.Term("ENV", "", null));
        choice("ProfileFacts.legalForm", LegalForm.class).setValue(LegalForm.CENTRE);
        latin("ProfileFacts.phone").setValue("۰۳۵۳۲۴۲۱۲۳۴");

        test(button("NewNgoView.save")).click();

        assertThat(getCurrentView()).isInstanceOf(NgoDetailView.class);
        assertThat(Shown.words("h1")).containsExactly(fresh);
        assertThat(registry.rows(People.expert(), new NgoFilter(fresh, null, "ENV", null), PERSIAN, null, 10)).hasSize(1);
    }

    @Test
    void eachWrongFieldSaysItsOwnWordsAndKeepsWhatWasTyped() {
        go("ngos/new");
        var typed = "ن".repeat(100_000);
        field("ProfileFields.name").setValue(typed);
        latin("ProfileFacts.nationalId").setValue("۱۰۳۸۰۲۸۴۷۹۱");
        latin("ProfileFacts.phone").setValue("تلفن");

        test(button("NewNgoView.save")).click();

        assertThat(field("ProfileFields.name").getErrorMessage()).isEqualTo("حداکثر ۲۰۰ نویسه پذیرفته می‌شود؛ متن شما ۱۰۰٬۰۰۰ نویسه است.");
        assertThat(field("ProfileFields.name").getValue()).isEqualTo(typed);
        assertThat(latin("ProfileFacts.nationalId").getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "ngo.NationalId.invalid"));
        assertThat(latin("ProfileFacts.phone").getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "ngo.PhoneNumber.invalid"));
        assertThat(choice("ProfileFacts.sector", Taxonomy.Term.class).isInvalid()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(NewNgoView.class);
    }

    @Test
    void aNameThatIsTakenIsSaidBesideTheName() {
        go("ngos/new");
        field("ProfileFields.name").setValue(name);
        choice("ProfileFacts.sector", Taxonomy.Term.class).setValue(new Taxonomy.Term("CUL", "", null));
        choice("ProfileFacts.legalForm", LegalForm.class).setValue(LegalForm.CENTRE);

        test(button("NewNgoView.save")).click();

        assertThat(field("ProfileFields.name").getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "ngo.NgoRegistry.sameName", name));
    }

    @Test
    void whenTwoEditAtOnceBothVersionsAreShownAndNothingIsOverwritten() {
        go(NgoNavigation.href(ngo));
        press("OwnProfile.change");
        area("ProfileFields.about").setValue("نوشتهٔ کارشناس");
        registry.describe(People.representative(ngo), CommandKey.fresh(), ngo, version(), null, "نوشتهٔ سمن");

        test(button("VersionedForm.save")).click();

        assertThat(find(ConflictPanel.class).single().getElement().getTextRecursively())
                .contains("نوشتهٔ کارشناس", "نوشتهٔ سمن", "نمایندهٔ سمن");
        assertThat(about()).isEqualTo("نوشتهٔ سمن");

        test(find(Button.class).withText(Messages.text(PERSIAN, "shared.ui.ConflictPanel.keepYours")).single()).click();
        assertThat(about()).isEqualTo("نوشتهٔ کارشناس");
    }

    @Test
    void whoLeavesWhatIsStoredGetsItIntoTheForm() {
        go(NgoNavigation.href(ngo));
        press("OwnProfile.change");
        area("ProfileFields.about").setValue("نوشتهٔ کارشناس");
        registry.describe(People.representative(ngo), CommandKey.fresh(), ngo, version(), null, "نوشتهٔ سمن");
        test(button("VersionedForm.save")).click();

        test(find(Button.class).withText(Messages.text(PERSIAN, "shared.ui.ConflictPanel.takeStored")).single()).click();

        assertThat(area("ProfileFields.about").getValue()).isEqualTo("نوشتهٔ سمن");
        assertThat(about()).isEqualTo("نوشتهٔ سمن");
    }

    @Test
    void aConfirmationMeanwhileIsNoConflict() {
        go(NgoNavigation.href(ngo));
        press("OwnProfile.change");
        area("ProfileFields.about").setValue("نوشتهٔ کارشناس");
        registry.confirmProfile(People.representative(ngo), CommandKey.fresh(), ngo);

        test(button("VersionedForm.save")).click();

        assertThat(find(ConflictPanel.class).all()).isEmpty();
        assertThat(about()).isEqualTo("نوشتهٔ کارشناس");
    }

    @Test
    void markupIsShownAsItWasTyped() {
        registry.describe(People.expert(), CommandKey.fresh(), ngo, version(), PhoneNumber.read("03532421234"), "<img src=x onerror=alert(1)>");

        go(NgoNavigation.href(ngo));

        var shown = find(Still.class).all().stream().map(still -> Jsoup.parse(still.markup())).toList();
        assertThat(shown.stream().flatMap(still -> still.select("p").eachText().stream())).contains("<img src=x onerror=alert(1)>");
        assertThat(shown).allMatch(still -> still.select("img").isEmpty());
    }

    @Test
    void anNgoDeclaresACapacityAndASecondPressDeclaresNoOther() {
        signIn(People.representative(ngo));
        go(NgoNavigation.href(ngo));
        press("CapacityPanel.add");
        test(button("CapacityPanel.save")).click();
        assertThat(field("CapacityPanel.description").getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "shared.ui.TextRule.required"));

        field("CapacityPanel.description").setValue("سالن <b>کوچک</b>");
        var save = button("CapacityPanel.save");
        test(save).click();
        save.click();

        assertThat(capacities.of(People.expert(), ngo, PERSIAN)).extracting(CapacityRow::description).containsExactly("سالن <b>کوچک</b>");
    }

    @Test
    void anNgoRaisesAnExpectationAndTheOfficeAnswers() {
        signIn(People.representative(ngo));
        go(NgoNavigation.href(ngo));
        press("ExpectationPanel.add");
        field("ExpectationPanel.topic").setValue("مکان");
        area("ExpectationPanel.text").setValue("سالن شهر");
        test(button("ExpectationPanel.save")).click();

        signIn(People.governor());
        go(NgoNavigation.href(ngo));
        press("ExpectationPanel.answer");
        area("ExpectationPanel.answerLabel").setValue("پنجشنبه‌ها");
        var row = expectations.of(People.expert(), ngo, PERSIAN).getFirst();
        expectations.answer(People.expert(), CommandKey.fresh(), row.id(), row.version(), "شنبه‌ها");
        test(button("ExpectationPanel.saveAnswer")).click();

        assertThat(find(ConflictPanel.class).single().getElement().getTextRecursively()).contains("پنجشنبه‌ها", "شنبه‌ها", "کارشناس شهرستان");
        test(find(Button.class).withText(Messages.text(PERSIAN, "shared.ui.ConflictPanel.keepYours")).single()).click();
        assertThat(expectations.of(People.expert(), ngo, PERSIAN)).extracting(ExpectationRow::answer).containsExactly("پنجشنبه‌ها");
    }

    @Test
    void anNgoProposesItsMoveToAnotherCountyAndTheOfficeAcceptsInViewOfIt() {
        signIn(People.representative(ngo));
        go(NgoNavigation.href(ngo));
        press("OwnProfile.move");
        test(button("VersionedForm.save")).click();
        var county = choice("CountyForm.county", ProfileDesk.OtherCounty.class);
        assertThat(county.getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "shared.ui.TextRule.required"));
        county.setValue(county.getListDataView().getItems().filter(one -> one.code().equals(People.NEIGHBOUR.value())).findFirst().orElseThrow());
        test(button("VersionedForm.save")).click();

        signIn(People.governor());
        go(NgoNavigation.href(ngo));
        press("ProfileChangePanel.accept");
        assertThat(registry.details(People.neighbour(), ngo, PERSIAN).county()).isEqualTo(People.NEIGHBOUR);
        assertThat(getCurrentView().getClass().getSimpleName()).as("the record left this register").isEqualTo("NgoListView");
    }

    /** Also on the NGO's home, where nothing but the record itself is shown anew. */
    @ParameterizedTest
    @ValueSource(strings = {"ngos/", "my-ngo?ngo="})
    void whatAnNgoProposesIsSeenAtOnceAndSoIsThatItWasTakenBack(String page) {
        signIn(People.representative(ngo));
        go(page + ngo);
        assertThat(pictures()).doesNotContain(text("ProfileChangePanel.waiting"));
        press("OwnProfile.change");
        field("ProfileFields.name").setValue("نام تازهٔ " + name);
        test(button("VersionedForm.save")).click();
        assertThat(pictures()).contains(text("ProfileChangePanel.waiting"), "نام تازهٔ " + name);

        press("ProfileChangePanel.withdraw");
        assertThat(pictures()).doesNotContain(text("ProfileChangePanel.waiting"), "نام تازهٔ " + name);
    }

    @Test
    void anNgoTakesAnExpectationBackAndNobodyIsAskedToAnswerIt() {
        expectations.raise(People.representative(ngo), CommandKey.fresh(), ngo, "مکان", "سالن شهر");
        signIn(People.representative(ngo));
        go(NgoNavigation.href(ngo));
        press("ExpectationPanel.withdraw");
        assertThat(expectations.of(People.expert(), ngo, PERSIAN)).singleElement().satisfies(row -> assertThat(row.withdrawnOn()).isNotNull());

        signIn(People.governor());
        go(NgoNavigation.href(ngo));
        assertThat(Pressing.offeredHere(text("ExpectationPanel.answer"))).isFalse();
    }

    @Test
    void aReaderWhoChangesNothingSeesNoButtons() {
        signIn(People.director());
        go(NgoNavigation.href(ngo));

        assertThat(Shown.words("h1")).containsExactly(name);
        for (var key : List.of("OwnProfile.change", "OwnProfile.stillTrue", "LicencePanel.add", "CapacityPanel.add", "ExpectationPanel.add")) {
            assertThat(Pressing.offeredHere(text(key))).as(key).isFalse();
        }
    }

    private String pictures() {
        return find(Still.class).all().stream().map(still -> Jsoup.parse(still.markup()).text()).collect(Collectors.joining(" "));
    }

    private void signIn(Actor who) {
        var roles = who.grants().stream().map(grant -> "ROLE_" + grant.role()).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(who, 0), null, AuthorityUtils.createAuthorityList(roles)));
    }

    private void go(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private long version() {
        return registry.details(People.expert(), ngo, PERSIAN).version();
    }

    private String about() {
        return String.valueOf(registry.details(People.expert(), ngo, PERSIAN).about());
    }

    private List<String> links() {
        return Stream.concat(
                        find(Anchor.class).all().stream().map(Anchor::getHref),
                        find(Still.class).all().stream().flatMap(still -> Jsoup.parse(still.markup()).select("a").eachAttr("href").stream()))
                .toList();
    }

    private void press(String key) {
        Pressing.here(text(key));
    }

    private Button button(String key) {
        return find(Button.class).withText(text(key)).single();
    }

    private TextArea area(String key) {
        return find(TextArea.class).withCondition(area -> text(key).equals(area.getLabel())).single();
    }

    private TextField field(String key) {
        return find(TextField.class).withCondition(field -> text(key).equals(field.getLabel())).single();
    }

    private LatinField latin(String key) {
        return find(LatinField.class).withCondition(field -> text(key).equals(field.getLabel())).single();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> choice(String key, Class<T> of) {
        return find(ComboBox.class).withCondition(box -> text(key).equals(box.getLabel())).single();
    }

    private static String text(String key) {
        return Messages.text(PERSIAN, "ngo.ui." + key);
    }
}
