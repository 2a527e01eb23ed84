package peygir.coverage.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static peygir.coverage.NgosOfMarvast.BOOKS;
import static peygir.coverage.NgosOfMarvast.COUNTY;
import static peygir.coverage.NgosOfMarvast.TODAY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeDay;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.SignedIn;
import peygir.coverage.ActivityId;
import peygir.coverage.ActivityRegister;
import peygir.coverage.ActivityRow;
import peygir.coverage.CellState;
import peygir.coverage.NeedDesk;
import peygir.coverage.NgosOfMarvast;
import peygir.coverage.OverlapDesk;
import peygir.coverage.OverlapLabel;
import peygir.coverage.OverlapRow;
import peygir.coverage.StatementDesk;
import peygir.ngo.NgoRegistry;
import peygir.ngo.Taxonomy.Term;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.Messages;
import peygir.shared.ui.Choosing;
import peygir.shared.ui.Pressing;
import peygir.shared.ui.ConflictPanel;
import peygir.shared.ui.JalaliDatePicker;

/** The screens of coverage as people use them, bad input included. */
@OfficeTest
@Import(OfficeDay.class)
@Transactional
class CoverageScreensTests extends SpringBrowserlessTest {

    private static final Locale PERSIAN = Locale.of("fa", "IR");

    @Autowired
    private ActivityRegister register;

    @Autowired
    private OverlapDesk overlaps;

    @Autowired
    private NeedDesk needs;

    @Autowired
    private StatementDesk statements;

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private NgosOfMarvast marvast;

    @BeforeEach
    void aRepresentativeAtWork() {
        marvast = new NgosOfMarvast(registry, register, jdbc, entities);
        signIn(marvast.representative(marvast.one));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anActivityIsPutOnRecord() {
        go("activities/new");
        fillIn("نمایشگاه کتاب");
        press("OwnActivities.save");

        assertThat(recorded()).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("نمایشگاه کتاب");
            assertThat(row.from()).isEqualTo(TODAY);
            assertThat(row.groups()).containsExactly("کودکان");
        });
        go("activities/" + recorded().getFirst().id());
        assertThat(find(H1.class).single().getText()).isEqualTo("نمایشگاه کتاب");
    }

    @Test
    void whatIsMissingIsSaidBesideEachFieldAndNothingIsLost() {
        go("activities/new");
        field("ActivityForm.name").setValue("نمایشگاه");
        press("OwnActivities.save");

        assertThat(recorded()).isEmpty();
        assertThat(subSector().isInvalid()).isTrue();
        assertThat(groups().isInvalid()).isTrue();
        assertThat(find(JalaliDatePicker.class).all()).allMatch(JalaliDatePicker::isInvalid);
        assertThat(field("ActivityForm.name").getValue()).isEqualTo("نمایشگاه");
    }

    @Test
    void anImpossibleDateIsSaidBesideItsField() {
        go("activities/new");
        fillIn("نمایشگاه کتاب");
        type(days().get(1), "1404/12/30");
        press("OwnActivities.save");

        assertThat(recorded()).isEmpty();
        assertThat(days().get(1).getErrorMessage()).isEqualTo("اسفند ۱۴۰۴ فقط ۲۹ روز دارد.");
        assertThat(days().get(1).getTypedText()).isEqualTo("1404/12/30");
    }

    @Test
    void anEndBeforeTheStartIsSaidBesideTheEnd() {
        go("activities/new");
        fillIn("نمایشگاه کتاب");
        type(days().get(1), "1405/09/01");
        press("OwnActivities.save");

        assertThat(recorded()).isEmpty();
        assertThat(days().get(1).getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "coverage.ActivityFacts.endsBeforeStart"));
    }

    @Test
    void aHundredThousandCharactersAreRefusedAndNotLost() {
        go("activities/new");
        fillIn("ن".repeat(100_000));
        press("OwnActivities.save");

        assertThat(recorded()).isEmpty();
        assertThat(field("ActivityForm.name").isInvalid()).isTrue();
        assertThat(field("ActivityForm.name").getValue()).hasSize(100_000);
    }

    @Test
    void markupIsTextAndNothingElse() {
        go("activities/new");
        fillIn("<img src=x onerror=alert(1)>");
        press("OwnActivities.save");

        go("activities/" + recorded().getFirst().id());
        var heading = find(H1.class).single();
        assertThat(heading.getText()).isEqualTo("<img src=x onerror=alert(1)>");
        assertThat(heading.getElement().getProperty("innerHTML")).isNull();
    }

    @Test
    void aDoubleClickOnSaveIsOneActivity() {
        go("activities/new");
        fillIn("نمایشگاه کتاب");
        var save = button("OwnActivities.save");
        save.click();
        save.click();

        assertThat(recorded()).hasSize(1);
    }

    @Test
    void aStaleEditShowsBothVersionsAndOverwritesNothing() {
        var id = marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY.plusDays(20));
        go("activities/" + id);
        field("ActivityForm.name").setValue("قصه‌خوانی عصرانه");
        var meanwhile = NgosOfMarvast.facts("TEEN", null, TODAY, TODAY.plusDays(20));
        register.change(marvast.expert, CommandKey.fresh(), id, 0, meanwhile);
        entities.flush();
        press("ActivityEditor.save");

        assertThat(stored(id).title()).isEqualTo("قصه‌خوانی");
        assertThat(find(ConflictPanel.class).single().getElement().getTextRecursively()).contains("قصه‌خوانی عصرانه", "نوجوانان", "کودکان");

        test(find(Button.class).withText(Messages.text(PERSIAN, "shared.ui.ConflictPanel.keepYours")).single()).click();
        assertThat(stored(id).title()).isEqualTo("قصه‌خوانی عصرانه");
    }

    @Test
    void anEndOnADayToComeIsRefusedBesideItsField() {
        var id = marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY.plusDays(20));
        go("activities/" + id);
        var finished = days().stream().filter(day -> text("ActivityActs.finished").equals(day.getLabel())).findFirst().orElseThrow();
        type(finished, "1405/09/10");
        press("ActivityActs.finish");

        assertThat(finished.getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "coverage.Activity.inFuture"));
        assertThat(register.details(marvast.expert, id, PERSIAN).finishedOn()).isNull();
    }

    @Test
    void stillTrueIsOnePress() {
        var id = marvast.activity(marvast.one, "CHILD", null, TODAY.minusDays(120), TODAY.plusDays(20));
        marvast.lastConfirmed(id, TODAY.minusDays(100));
        show();
        var stillTrue = Messages.text(PERSIAN, "coverage.ui.OwnActivities.stillTrueOf", "قصه‌خوانی");
        Pressing.here(stillTrue);

        assertThat(stored(id).confirmedOn()).isEqualTo(TODAY);
    }

    @Test
    @SuppressWarnings("unchecked")
    void nothingToReportIsSaidWithADayAndNotWithout() {
        show();
        press("NothingToReport.save");
        var choices = (CheckboxGroup<Object>) find(CheckboxGroup.class).single();
        press("NothingToReport.save");
        assertThat(choices.isInvalid()).isTrue();

        choices.setValue(Set.of(choices.getGenericDataView().getItems().findFirst().orElseThrow()));
        type(days().getFirst(), "1405/10/01");
        press("NothingToReport.save");
        entities.flush();
        assertThat(statements.of(marvast.expert, marvast.one, PERSIAN)).filteredOn(row -> row.noneUntil() != null).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void nothingToReportUntilADayThatHasPassedIsRefusedBesideTheDay() {
        show();
        press("NothingToReport.save");
        var choices = (CheckboxGroup<Object>) find(CheckboxGroup.class).single();
        choices.setValue(Set.of(choices.getGenericDataView().getItems().findFirst().orElseThrow()));
        type(days().getFirst(), "1405/09/01");
        press("NothingToReport.save");

        assertThat(days().getFirst().getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "coverage.Statement.past"));
        assertThat(choices.getValue()).hasSize(1);
    }

    @Test
    void theAddressTellsWhichCellsAreShown() {
        marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY.plusDays(20));
        signIn(marvast.expert);
        go("coverage?state=covered");

        assertThat(links()).contains("coverage?county=" + COUNTY + "&sub=" + BOOKS).noneMatch(link -> link.endsWith("sub=CUL.MEDIA"));
    }

    @Test
    void whichCellsAreShownIsChosenAboveThemAndTakenBackThere() {
        marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY.plusDays(20));
        signIn(marvast.expert);
        go("coverage");
        Choosing.here(text("CoverageView.state"), Messages.text(PERSIAN, CellState.COVERED));
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters()).isEqualTo("coverage?county=" + COUNTY + "&state=covered");
        assertThat(links()).noneMatch(link -> link.endsWith("sub=CUL.MEDIA"));

        Choosing.here(text("CoverageView.state"), text("CoverageView.allStates"));
        assertThat(links()).anyMatch(link -> link.endsWith("sub=CUL.MEDIA"));
    }

    @Test
    void aNeedIsPutOnRecordInItsCell() {
        signIn(marvast.expert);
        go("coverage?county=" + COUNTY + "&sub=" + BOOKS);
        press("NeedForm.save");
        assertThat(field("NeedForm.source").isInvalid()).isTrue();

        field("NeedForm.source").setValue("پیمایش مدرسه‌ها");
        press("NeedForm.save");

        entities.flush();
        assertThat(needs.of(marvast.expert, COUNTY, BOOKS, PERSIAN)).singleElement().satisfies(need -> assertThat(need.source()).isEqualTo("پیمایش مدرسه‌ها"));
    }

    @Test
    void anOverlapIsSettledWithItsAgreement() {
        overlap();
        signIn(marvast.governor);
        go("coverage?county=" + COUNTY + "&tab=overlaps");
        press("OverlapPanel.settle");
        press("SettlementForm.save");
        assertThat(label().isInvalid()).isTrue();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();

        label().setValue(OverlapLabel.COMPLEMENTARY);
        find(TextArea.class).single().setValue("یکی صبح، دیگری عصر");
        press("SettlementForm.save");

        assertThat(pairs()).singleElement().satisfies(pair -> assertThat(pair.label()).isEqualTo(OverlapLabel.COMPLEMENTARY));
    }

    @Test
    void aSettlementSomeoneElseMadeMeanwhileIsShownBesideOnesOwn() {
        var pair = overlap();
        signIn(marvast.governor);
        go("coverage?county=" + COUNTY + "&tab=overlaps");
        press("OverlapPanel.settle");
        label().setValue(OverlapLabel.COMPLEMENTARY);
        find(TextArea.class).single().setValue("یکی صبح، دیگری عصر");
        overlaps.settle(
                marvast.expert, CommandKey.fresh(),
                new OverlapDesk.Settlement(pair.first(), pair.second(), pair.version(), OverlapLabel.DUPLICATE, "یکی کنار می‌رود", null));
        entities.flush();
        press("SettlementForm.save");

        assertThat(pairs()).extracting(OverlapRow::label).containsExactly(OverlapLabel.DUPLICATE);
        assertThat(find(ConflictPanel.class).single().getElement().getTextRecursively()).contains("یکی کنار می‌رود", "یکی صبح، دیگری عصر");
    }

    @Test
    void onThePageOfAnEarlierDayListsOfTodaySaySo() {
        signIn(marvast.expert);
        var note = Messages.text(PERSIAN, "coverage.ui.CoverageView.ofToday", Dates.full(LocalDate.of(2026, 9, 23), PERSIAN), Messages.text(PERSIAN, CoverageFilter.CoverageTab.CELLS));
        for (var tab : List.of("needs", "overlaps")) {
            go("coverage?county=" + COUNTY + "&tab=" + tab + "&on=2026-09-23");
            assertThat(getCurrentView().getElement().getTextRecursively()).as(tab).contains(note);
            go("coverage?county=" + COUNTY + "&tab=" + tab);
            assertThat(getCurrentView().getElement().getTextRecursively()).as(tab).doesNotContain(note);
        }
    }

    @Test
    void anUnknownAndAForeignIdAnswerAlike() {
        var foreign = marvast.activity(marvast.other, "CHILD", null, TODAY, TODAY);
        for (var address : List.of("activities/" + foreign, "activities/" + ActivityId.random(), "activities/no-id", "activities/new?ngo=" + marvast.other)) {
            go(address);
            assertThat(getCurrentView().getClass().getSimpleName()).as(address).isEqualTo("UnknownSubjectView");
        }
        signIn(marvast.neighbour);
        go("coverage?county=" + COUNTY);
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("UnknownSubjectView");
    }

    private OverlapRow overlap() {
        marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY.plusDays(20));
        marvast.activity(marvast.other, "CHILD", null, TODAY, TODAY.plusDays(20));
        return pairs().getFirst();
    }

    private List<OverlapRow> pairs() {
        entities.flush();
        return overlaps.of(marvast.expert, COUNTY, PERSIAN);
    }

    private List<ActivityRow> recorded() {
        entities.flush();
        return register.of(marvast.expert, marvast.one, PERSIAN);
    }

    private ActivityRow stored(ActivityId id) {
        entities.flush();
        return register.details(marvast.expert, id, PERSIAN).row();
    }

    private void fillIn(String title) {
        field("ActivityForm.name").setValue(title);
        subSector().setValue(term(subSector().getGenericDataView().getItems().toList(), BOOKS));
        groups().setValue(Set.of(term(groups().getGenericDataView().getItems().toList(), "CHILD")));
        type(days().get(0), "1405/09/02");
        type(days().get(1), "1405/09/20");
    }

    private static Term term(List<Term> terms, String code) {
        return terms.stream().filter(term -> term.code().equals(code)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Term> subSector() {
        return find(ComboBox.class).withCondition(box -> text("ActivityForm.subSector").equals(box.getLabel())).single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Term> groups() {
        return find(MultiSelectComboBox.class).withCondition(box -> text("ActivityForm.groups").equals(box.getLabel())).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<OverlapLabel> label() {
        return find(RadioButtonGroup.class).single();
    }

    private List<JalaliDatePicker> days() {
        return find(JalaliDatePicker.class).all();
    }

    private void type(JalaliDatePicker picker, String words) {
        test(find(TextField.class, picker).single()).setValue(words);
    }

    private TextField field(String key) {
        return find(TextField.class).withCondition(field -> text(key).equals(field.getLabel())).single();
    }

    private void press(String key) {
        Pressing.here(text(key));
    }

    private Button button(String key) {
        return find(Button.class).withText(text(key)).single();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private void show() {
        go("my-ngo");
    }

    private void go(String address) {
        entities.flush();
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static void signIn(Actor who) {
        var roles = who.grants().stream().map(grant -> "ROLE_" + grant.role()).toArray(String[]::new);
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(who, 0), null, AuthorityUtils.createAuthorityList(roles)));
    }

    private static String text(String key) {
        return Messages.text(PERSIAN, "coverage.ui." + key);
    }
}
