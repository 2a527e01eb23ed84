package peygir.commitment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
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
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.access.SignedIn;
import peygir.commitment.CommitmentBook;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.CommitmentFilter;
import peygir.commitment.CommitmentId;
import peygir.commitment.CommitmentLedger;
import peygir.commitment.CommitmentRow;
import peygir.commitment.CommitmentState;
import peygir.commitment.Deed;
import peygir.commitment.Fact;
import peygir.commitment.OfficeOfBafq;
import peygir.commitment.Promiser;
import peygir.commitment.Recurrence;
import peygir.commitment.StoryStep;
import peygir.commitment.TestClock;
import peygir.commitment.Wording;
import peygir.shared.CommandKey;
import peygir.shared.Messages;
import peygir.shared.ProvinceCode;
import peygir.shared.ui.Fold;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.PersianNumberField;
import peygir.shared.ui.Shown;
import peygir.shared.ui.Still;

/** The screens on which promises are followed up after they were made. */
@OfficeTest
@Import(TestClock.Wound.class)
@Transactional
class FollowUpScreensTests extends SpringBrowserlessTest {

    private static final Locale PERSIAN = Locale.of("fa", "IR");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 16);

    private final Actor director = OfficeOfBafq.actor("مدیرکل", new Grant(Role.DIRECTOR, new Scope.OfProvince(new ProvinceCode("21"))));

    @Autowired
    CommitmentLedger ledger;

    @Autowired
    CommitmentBook book;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private OfficeOfBafq bafq;

    @BeforeEach
    void aWeekAfterTheFirstMeeting() {
        clock.set(TODAY);
        bafq = new OfficeOfBafq(jdbc);
        signIn(bafq.expert);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aShareOfTheNgosIsChosenAsTheProof() {
        fillIn("ظرفیت‌ها اعلام می‌شود");
        choose(Fact.PUBLISHED_CAPACITIES);
        test(button("NewCommitmentView.save")).click();
        assertThat(recorded()).isEmpty();
        assertThat(number("ProofChoice.share").isInvalid()).isTrue();

        test(find(TextField.class, number("ProofChoice.share")).single()).setValue("۸۰");
        test(button("NewCommitmentView.save")).click();

        assertThat(recorded()).singleElement().satisfies(row -> assertThat(details(row.id()).byItself()).satisfies(
                fact -> assertThat(fact.keeps()).contains("۸۰٪")));
    }

    @Test
    void aShareAboveAHundredIsRefusedBesideItsField() {
        fillIn("ظرفیت‌ها اعلام می‌شود");
        choose(Fact.PUBLISHED_CAPACITIES);
        test(find(TextField.class, number("ProofChoice.share")).single()).setValue("۱۲۰");
        test(button("NewCommitmentView.save")).click();

        assertThat(recorded()).isEmpty();
        assertThat(number("ProofChoice.share").isInvalid()).isTrue();
    }

    @Test
    void theGovernorCallsTheProvinceAndTheDirectorHearsItOnThePage() {
        var id = promise();
        clock.set(DUE.plusDays(3));
        signIn(bafq.governor);
        open(id);
        test(button("EscalationForm.call")).click();
        assertThat(area("EscalationForm.reason").isInvalid()).isTrue();
        area("EscalationForm.reason").setValue("سمن پاسخ نمی‌دهد");
        test(button("EscalationForm.call")).click();
        open(id);
        assertThat(words()).contains(Messages.text(PERSIAN, "commitment.ui.OutcomeBadge.escalated"));

        signIn(director);
        open(id);
        area("EscalationForm.answer").setValue("در نشست استان مطرح می‌شود");
        test(button("EscalationForm.hear")).click();

        assertThat(details(id).row().escalated()).isFalse();
        assertThat(details(id).story().getLast().detail()).isEqualTo("در نشست استان مطرح می‌شود");
    }

    @Test
    void theDirectorAsksOnThePromisesOwnPageOnceADay() {
        var id = promise();
        signIn(director);
        open(id);
        Folds.open();
        find(TextField.class).withCondition(field -> text("FollowUpBar.note").equals(field.getLabel())).single().setValue("کلید چه شد؟");
        test(button("FollowUpBar.ask")).click();

        assertThat(details(id).story().getLast()).satisfies(step -> {
            assertThat(step.what()).isEqualTo(StoryStep.Happening.FOLLOWED_UP);
            assertThat(step.detail()).isEqualTo("کلید چه شد؟");
        });
        assertThat(book.details(director, id, PERSIAN).may()).doesNotContain(Deed.ASK);
        assertThat(book.details(bafq.representative, id, PERSIAN).may()).as("whoever promised is not offered to ask").doesNotContain(Deed.ASK);
        clock.set(TODAY.plusDays(1));
        assertThat(book.details(director, id, PERSIAN).may()).contains(Deed.ASK);
    }

    @Test
    void aPartIsAskedForItsWeightAndTheWholeShowsItsProgress() {
        var whole = promise();
        open(whole);
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("commitments/new?part=" + whole);
        go("commitments/new?part=" + whole);
        complete("فهرست آموزش");
        test(button("NewCommitmentView.save")).click();
        assertThat(recorded()).hasSize(1);

        test(find(TextField.class, number("BondsForm.weight")).single()).setValue("۴۰");
        test(button("NewCommitmentView.save")).click();

        assertThat(details(whole).family().parts()).singleElement().satisfies(part -> assertThat(part.weight()).isEqualTo(40));
        open(whole);
        assertThat(Shown.select(".family p")).extracting(Element::text).contains(Messages.text(PERSIAN, "commitment.ui.FamilyPanel.progress", "۰٪"));
    }

    @Test
    void aPromiseThatComesBackSaysSo() {
        fillIn("گزارش ماه");
        test(find(TextField.class, number("BondsForm.months")).single()).setValue("۱");
        test(button("NewCommitmentView.save")).click();

        assertThat(recorded()).singleElement().satisfies(
                row -> assertThat(details(row.id()).family().recurrence()).isEqualTo(new Recurrence(1, null)));
    }

    @Test
    void aForeignPromiseIsNoWholeOfAnything() {
        var whole = promise();
        signIn(bafq.governorNextDoor);
        go("commitments/new?part=" + whole);

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("UnknownSubjectView");
    }

    @Test
    void theNewGovernorTakesOverOnThePage() {
        ledger.record(bafq.expert, CommandKey.fresh(), bafq.secondMeeting(), false);
        jdbc.sql("update office_holding set valid_to = '2026-11-20' where office_id = ?").param(bafq.office.value()).update();
        jdbc.sql("insert into office_holding (id, office_id, person_name, role, acting, valid_from) values (?, ?, 'فرماندار تازه', 'GOVERNOR', false, '2026-11-21')")
                .params(UUID.randomUUID(), bafq.office.value())
                .update();
        signIn(bafq.governor);
        go("commitments/handover");
        assertThat(words()).contains(Messages.text(PERSIAN, "commitment.ui.HandoverView.waits"));
        test(button("HandoverView.take")).click();

        assertThat(find(Button.class).withText(text("HandoverView.take")).all()).isEmpty();
        assertThat(words()).contains(Messages.text(PERSIAN, "commitment.ui.HandoverView.taken"));
    }

    @Test
    void questionsAreAskedOnTheListOfTheOfficeAndOfNobodyElse() {
        var id = promise();
        ledger.noteProgress(bafq.representative, CommandKey.fresh(), id, "در حال انجام است");
        clock.set(TODAY.plusDays(15));
        go("commitments");
        var asked = find(QuestionList.class).single();
        assertThat(asked.getSummaryText()).contains("پرسش");

        signIn(bafq.representative);
        go("commitments");
        assertThat(find(QuestionList.class).all()).isEmpty();
    }

    @Test
    void theLintSpeaksTheReadersLanguageAndReadsBoth() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        go("commitments/new");
        areaIn(Locale.ENGLISH, "PromiseForm.promised").setValue("موضوع سالن پیگیری شود");
        assertThat(objections()).contains(Messages.text(Locale.ENGLISH, Wording.PROMISES_A_RESULT));

        UI.getCurrent().setLocale(PERSIAN);
        go("commitments/new");
        area("PromiseForm.promised").setValue("The hall will be followed up");
        assertThat(objections()).contains(Messages.text(PERSIAN, Wording.PROMISES_A_RESULT));
        area("PromiseForm.promised").setValue("The key of the hall is handed over");
        assertThat(objections()).doesNotContain(Messages.text(PERSIAN, Wording.PROMISES_A_RESULT));
    }

    @Test
    void aDepartmentAndAnNgoAreOwnersToo() {
        for (var promiser : List.of(new Promiser.ByDepartment(bafq.department), new Promiser.ByNgo(bafq.otherNgo))) {
            fillIn("فهرست");
            owner().setValue(owner().getGenericDataView().getItems().filter(each -> each.promiser().equals(promiser)).findFirst().orElseThrow());
            test(button("NewCommitmentView.save")).click();
        }

        assertThat(recorded()).hasSize(2).allSatisfy(row -> assertThat(row.state()).isEqualTo(CommitmentState.PROPOSED));
    }

    @Test
    void aLiaisonPromisesForTheDepartmentOnTheListAndIsToldWhatIsLacking() {
        signIn(bafq.liaison);
        go("commitments");
        find(Details.class).withCondition(fold -> text("OwnPromiseFold.title").equals(fold.getSummaryText())).single().setOpened(true);
        area("PromiseForm.promised").setValue("موضوع سالن پیگیری شود");
        assertThat(objections()).contains(Messages.text(PERSIAN, Wording.PROMISES_A_RESULT)).doesNotContain(Messages.text(PERSIAN, Wording.NAMES_AN_OWNER));
        test(button("OwnPromiseForm.save")).click();
        assertThat(book.rows(bafq.liaison, CommitmentFilter.all(), PERSIAN, null, 10)).isEmpty();

        area("PromiseForm.deliverable").setValue("کلید سالن");
        find(TextField.class).withCondition(field -> text("PromiseForm.measure").equals(field.getLabel())).single().setValue("رسید");
        test(find(TextField.class, find(JalaliDatePicker.class).single()).single()).setValue("1405/09/25");
        test(button("OwnPromiseForm.save")).click();

        entities.flush();
        assertThat(book.rows(bafq.liaison, CommitmentFilter.all(), PERSIAN, null, 10)).singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(CommitmentState.ACCEPTED));
    }

    private List<String> objections() {
        return find(ListItem.class, find(Objections.class).single()).all().stream().map(ListItem::getText).toList();
    }

    private TextArea areaIn(Locale language, String key) {
        var label = Messages.text(language, "commitment.ui." + key);
        return find(TextArea.class).withCondition(area -> label.equals(area.getLabel())).single();
    }

    private PersianNumberField number(String key) {
        return find(PersianNumberField.class).withCondition(field -> text(key).equals(field.getLabel())).single();
    }

    private void fillIn(String deliverable) {
        go("commitments/new?line=" + bafq.line(bafq.firstMeeting, "قول"));
        complete(deliverable);
    }

    private void complete(String deliverable) {
        area("PromiseForm.promised").setValue("قول");
        ComboBox<PromiseForm.Owner> owner = owner();
        owner.setValue(owner.getGenericDataView().getItems().findFirst().orElseThrow());
        area("PromiseForm.deliverable").setValue(deliverable);
        find(TextField.class).withCondition(field -> text("PromiseForm.measure").equals(field.getLabel())).single().setValue("فهرست در سامانه");
        test(find(TextField.class, find(JalaliDatePicker.class).single()).single()).setValue("1405/09/25");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PromiseForm.Owner> owner() {
        return find(ComboBox.class).withCondition(box -> text("PromiseForm.owner").equals(box.getLabel())).single();
    }

    @SuppressWarnings("unchecked")
    private void choose(Fact fact) {
        Select<Fact> choice = find(Select.class).withCondition(box -> text("ProofChoice.fact").equals(box.getLabel())).single();
        choice.setValue(fact);
    }

    private CommitmentId promise() {
        var id = ledger.record(bafq.expert, CommandKey.fresh(), bafq.ofTheNgo(DUE), false);
        entities.flush();
        return id;
    }

    private List<CommitmentRow> recorded() {
        entities.flush();
        return book.rows(bafq.expert, new CommitmentFilter("", null, bafq.firstMeeting, null), PERSIAN, null, 50);
    }

    private CommitmentDetails details(CommitmentId id) {
        entities.flush();
        return book.details(bafq.governor, id, PERSIAN);
    }

    private List<String> words() {
        return Stream.concat(find(Span.class).all().stream().map(Span::getText), Shown.words("span").stream()).toList();
    }

    @Test
    void theAgendaBeginsWithTheNearestPromisesAndKeepsTheOthersInAFoldThatPaperShows() {
        openAgendaWith(MeetingPromises.NEAREST + 1);

        var fold = find(Fold.class).single();
        assertThat(fold.getElement().getTextRecursively()).startsWith("۱ تعهد دیگر برای بازبینی");
        assertThat(find(Still.class).all().stream().filter(still -> still.getParent().filter(fold::equals).isPresent()))
                .as("in the page before anybody opens it")
                .hasSize(1);
        assertThat(Shown.select(".commitment")).hasSize(MeetingPromises.NEAREST + 1);
        assertThat(missing()).isEmpty();
    }

    @Test
    void whatYearsHaveLeftOpenIsReadWhenItIsAskedForAndPaperSaysThatItIsMissing() {
        openAgendaWith(MeetingPromises.PRINTED + 2);

        assertThat(find(Fold.class).single().getElement().getTextRecursively()).startsWith("۲۲ تعهد دیگر برای بازبینی");
        assertThat(Shown.select(".commitment")).hasSize(MeetingPromises.PRINTED);
        assertThat(missing()).singleElement().asString().startsWith("۲ تعهد دیگر");
        find(Details.class).single().setOpened(true);
        assertThat(Shown.select(".commitment")).hasSize(MeetingPromises.PRINTED + 2);
        assertThat(missing()).isEmpty();
    }

    private List<String> missing() {
        return find(Paragraph.class).withClassName("only-print").all().stream().map(Paragraph::getText).toList();
    }

    private void openAgendaWith(int promises) {
        for (var more = 0; more < promises; more++) {
            ledger.record(bafq.expert, CommandKey.fresh(), bafq.ofTheNgo(DUE.plusDays(more)), false);
        }
        var second = bafq.meetingHeld(2, TODAY);
        jdbc.sql("insert into agenda_item (id, meeting_id, position, kind, title, origin) values (?, ?, 1, 'REVIEW', 'بازبینی', 'TEMPLATE')")
                .params(UUID.randomUUID(), second.value())
                .update();
        entities.flush();
        go("meetings/" + second + "?tab=agenda");
    }

    private void open(CommitmentId id) {
        go("commitments/" + id);
    }

    private void go(String address) {
        entities.flush();
        var location = new Location(address);
        UI.getCurrent().navigate("about:nothing");
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void signIn(Actor who) {
        SecurityContextHolder.getContext().setAuthentication(new UsernamePasswordAuthenticationToken(
                new SignedIn(who, 0), null,
                AuthorityUtils.createAuthorityList(who.grants().stream().map(grant -> "ROLE_" + grant.role().name()).toArray(String[]::new))));
    }

    private Button button(String key) {
        Folds.open();
        return find(Button.class).withText(text(key)).single();
    }

    private TextArea area(String key) {
        Folds.open();
        return find(TextArea.class).withCondition(area -> text(key).equals(area.getLabel())).single();
    }

    private static String text(String key) {
        return Messages.text(PERSIAN, "commitment.ui." + key);
    }
}
