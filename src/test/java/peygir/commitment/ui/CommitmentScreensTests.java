package peygir.commitment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import com.vaadin.flow.router.Location;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.SignedIn;
import peygir.commitment.CommitmentBook;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.CommitmentFilter;
import peygir.commitment.CommitmentId;
import peygir.commitment.CommitmentLedger;
import peygir.commitment.CommitmentRow;
import peygir.commitment.CommitmentState;
import peygir.commitment.OfficeOfBafq;
import peygir.commitment.Promise;
import peygir.commitment.TestClock;
import peygir.search.SearchIndex;
import peygir.shared.CommandKey;
import peygir.shared.Messages;
import peygir.shared.ui.Choosing;
import peygir.shared.ui.ConflictPanel;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Pressing;
import peygir.shared.ui.Shown;

/** The screens of commitments as people use them, bad input included. */
@OfficeTest
@Import(TestClock.Wound.class)
@Transactional
class CommitmentScreensTests extends SpringBrowserlessTest {

    private static final Locale PERSIAN = Locale.of("fa", "IR");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 16);

    @Autowired
    List<SearchIndex> words;

    @Autowired
    CommitmentLedger ledger;

    @Autowired
    CommitmentBook book;

    @Autowired
    ObjectProvider<PromisedToUs> promisedToUs;

    @Autowired
    ObjectProvider<WePromised> wePromised;

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
    void aLineOfTheMinutesIsTurnedIntoACommitment() {
        openForm(bafq.line(bafq.firstMeeting, "سمن‌ها فهرست ظرفیت‌ها را اعلام می‌کنند"));
        assertThat(area("PromiseForm.promised").getValue()).isEqualTo("سمن‌ها فهرست ظرفیت‌ها را اعلام می‌کنند");

        fillIn();
        test(button("NewCommitmentView.save")).click();

        assertThat(recorded()).singleElement().satisfies(row -> {
            assertThat(row.originalDue()).isEqualTo(DUE);
            assertThat(row.verifiable()).isTrue();
        });
        assertThat(getCurrentView()).isInstanceOf(CommitmentView.class);
    }

    @Test
    void whatIsLackingIsSaidWhileTyping() {
        openForm(bafq.line(bafq.firstMeeting, "موضوع سالن پیگیری شود"));
        assertThat(objections()).hasSize(5);

        fillIn();

        assertThat(objections()).isEmpty();
    }

    @Test
    void anIncompletePromiseIsAskedForTheChoiceAndKeepsWhatWasTyped() {
        openForm(bafq.line(bafq.firstMeeting, "موضوع سالن پیگیری شود"));
        test(button("NewCommitmentView.save")).click();

        assertThat(recorded()).isEmpty();
        var choice = find(Checkbox.class).withCondition(box -> text("Objections.onPurpose").equals(box.getLabel())).single();
        assertThat(choice.isInvalid()).isTrue();
        assertThat(area("PromiseForm.promised").getValue()).isEqualTo("موضوع سالن پیگیری شود");

        test(choice).click();
        test(button("NewCommitmentView.save")).click();

        assertThat(recorded()).singleElement().satisfies(row -> assertThat(row.verifiable()).isFalse());
    }

    @Test
    void anImpossibleDateIsNotTakenForNoDate() {
        openForm(bafq.line(bafq.firstMeeting, "قول"));
        fillIn();
        type(find(JalaliDatePicker.class).single(), "1404/12/30");
        test(button("NewCommitmentView.save")).click();

        assertThat(recorded()).isEmpty();
        var due = find(JalaliDatePicker.class).single();
        assertThat(due.getTypedText()).isEqualTo("1404/12/30");
        assertThat(due.getErrorMessage()).isEqualTo("اسفند ۱۴۰۴ فقط ۲۹ روز دارد.");
    }

    @Test
    void aDayBeforeTheMeetingIsRefusedBesideTheField() {
        openForm(bafq.line(bafq.firstMeeting, "قول"));
        fillIn();
        type(find(JalaliDatePicker.class).single(), "1405/08/24");
        test(button("NewCommitmentView.save")).click();

        assertThat(recorded()).isEmpty();
        assertThat(find(JalaliDatePicker.class).single().isInvalid()).isTrue();
    }

    @Test
    void aHundredThousandCharactersAreRefusedAndNotLost() {
        openForm(bafq.line(bafq.firstMeeting, "قول"));
        fillIn();
        var long100k = "آ".repeat(100_000);
        area("PromiseForm.promised").setValue(long100k);
        test(button("NewCommitmentView.save")).click();

        assertThat(recorded()).isEmpty();
        assertThat(area("PromiseForm.promised").isInvalid()).isTrue();
        assertThat(area("PromiseForm.promised").getErrorMessage()).contains("۱۰۰٬۰۰۰");
        assertThat(area("PromiseForm.promised").getValue()).isEqualTo(long100k);
    }

    @Test
    void markupIsTextAndNothingElse() {
        openForm(bafq.line(bafq.firstMeeting, "قول"));
        fillIn();
        area("PromiseForm.promised").setValue("<img src=x onerror=alert(1)>");
        test(button("NewCommitmentView.save")).click();

        assertThat(recorded()).singleElement().satisfies(row -> assertThat(row.text()).isEqualTo("<img src=x onerror=alert(1)>"));
        assertThat(Shown.select("h1")).singleElement().satisfies(heading -> {
            assertThat(heading.text()).isEqualTo("<img src=x onerror=alert(1)>");
            assertThat(heading.children()).isEmpty();
        });
    }

    @Test
    void aDoubleClickOnSaveIsOneCommitment() {
        openForm(bafq.line(bafq.firstMeeting, "قول"));
        fillIn();
        var save = button("NewCommitmentView.save");
        save.click();
        save.click();

        assertThat(recorded()).hasSize(1);
    }

    @Test
    void severalPromisesOfTheMinutesAreRecordedWithOnePress() {
        bafq.line(bafq.firstMeeting, "فهرست ظرفیت‌ها فرستاده می‌شود");
        bafq.line(bafq.firstMeeting, "سالن داده می‌شود");
        bafq.line(bafq.firstMeeting, "این یکی بعد ثبت می‌شود");
        go("commitments/new?meeting=" + bafq.firstMeeting);
        var forms = find(PromiseForm.class).all();
        assertThat(forms).hasSize(3);
        forms.forEach(this::fillIn);
        button("SpokenForms.save").click();

        assertThat(recorded()).extracting(CommitmentRow::text)
                .containsExactlyInAnyOrder("فهرست ظرفیت‌ها فرستاده می‌شود", "سالن داده می‌شود", "این یکی بعد ثبت می‌شود");
    }

    @Test
    void whatIsLeftOutStaysInTheMinutes() {
        bafq.line(bafq.firstMeeting, "فهرست ظرفیت‌ها فرستاده می‌شود");
        bafq.line(bafq.firstMeeting, "این یکی بعد ثبت می‌شود");
        go("commitments/new?meeting=" + bafq.firstMeeting);
        find(PromiseForm.class).all().forEach(this::fillIn);
        var boxes = find(Checkbox.class).withCondition(box -> text("SpokenForms.choose").equals(box.getLabel())).all();
        boxes.getLast().setValue(false);
        var save = button("SpokenForms.save");
        save.click();
        save.click();

        assertThat(recorded()).extracting(CommitmentRow::text).containsExactly("فهرست ظرفیت‌ها فرستاده می‌شود");
        go("commitments/new?meeting=" + bafq.firstMeeting);
        assertThat(find(PromiseForm.class).all()).hasSize(1);
        boxes = find(Checkbox.class).withCondition(box -> text("SpokenForms.choose").equals(box.getLabel())).all();
        boxes.getFirst().setValue(false);
        assertThat(button("SpokenForms.save").isEnabled()).as("nothing is chosen").isFalse();
    }

    @Test
    void theOneOfSeveralThatCannotBeTakenSaysSoAndNoneIsRecorded() {
        bafq.line(bafq.firstMeeting, "فهرست ظرفیت‌ها فرستاده می‌شود");
        var taken = bafq.line(bafq.firstMeeting, "سالن داده می‌شود");
        go("commitments/new?meeting=" + bafq.firstMeeting);
        var forms = find(PromiseForm.class).all();
        forms.forEach(this::fillIn);
        var promise = bafq.ofTheNgo(DUE);
        ledger.record(
                bafq.governor, CommandKey.fresh(),
                new Promise(
                        promise.county(), promise.promiser(), promise.beneficiaries(), "کسی زودتر ثبت کرد", promise.deliverable(), promise.measure(), DUE,
                        bafq.firstMeeting, taken, null),
                false);
        button("SpokenForms.save").click();

        assertThat(recorded()).extracting(CommitmentRow::text).containsExactly("کسی زودتر ثبت کرد");
        assertThat(find(JalaliDatePicker.class, forms.getFirst()).all().getFirst().isInvalid()).isFalse();
        assertThat(find(JalaliDatePicker.class, forms.getLast()).all().getFirst().isInvalid()).isTrue();
    }

    @Test
    void nothingThereAndNothingFoundAreToldApart() {
        signIn(bafq.expert);
        go("commitments");
        assertThat(find(EmptyNote.class).single().getText()).isEqualTo(text("CommitmentListView.empty"));
        go("commitments?q=zzz");
        assertThat(find(EmptyNote.class).single().getText()).isEqualTo(text("CommitmentListView.nothingFound"));
    }

    @Test
    void theBrowsersTitleSaysWhichCommitmentItIs() {
        var id = promise();
        signIn(bafq.expert);
        open(id);
        assertThat(((CommitmentView) getCurrentView()).getPageTitle()).isEqualTo("تعهد: " + details(id).row().text());
    }

    @Test
    void anUnknownAndAForeignIdAnswerAlike() {
        var foreign = promise();
        signIn(bafq.governorNextDoor);

        for (var address : List.of(
                "commitments/" + foreign, "commitments/" + CommitmentId.random(), "commitments/no-id-at-all",
                "commitments/new?line=" + UUID.randomUUID(), "commitments/new?instead=" + foreign, "commitments/new?meeting=" + bafq.firstMeeting)) {
            go(address);
            assertThat(getCurrentView().getClass().getSimpleName()).as(address).isEqualTo("UnknownSubjectView");
        }
    }

    @Test
    void whatIsNotTheReadersToDoIsNotThere() {
        var id = promise();
        signIn(bafq.otherRepresentative);
        open(id);

        assertThat(find(DeedForm.class).all()).isEmpty();
    }

    @Test
    void progressEvidenceAndReportOfAnNgo() {
        var id = promise();
        signIn(bafq.representative);
        open(id);
        test(button("ProgressForm.save")).click();
        assertThat(area("ProgressForm.note").isInvalid()).isTrue();

        area("ProgressForm.note").setValue("نیمی از فهرست آماده است");
        test(button("ProgressForm.save")).click();
        field("EvidenceForm.description").setValue("فهرست");
        field("EvidenceForm.link").setValue("https://example.org/list");
        test(button("EvidenceForm.save")).click();
        test(button("StepForm.report")).click();

        var details = details(id);
        assertThat(details.row().state()).isEqualTo(CommitmentState.REPORTED_DONE);
        assertThat(details.evidence()).hasSize(1);
        assertThat(Shown.select(".timeline > li")).hasSize(4);
    }

    @Test
    void aFileIsGivenAsEvidence() {
        var id = promise();
        signIn(bafq.representative);
        open(id);
        field("EvidenceForm.description").setValue("فهرست");
        upload("فهرست.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        test(button("EvidenceForm.save")).click();

        assertThat(details(id).evidence()).singleElement().satisfies(file -> assertThat(file.file()).isEqualTo("فهرست.pdf"));
        assertThat(Shown.select(".evidence a[href*=/evidence/]")).singleElement().satisfies(link -> assertThat(link.hasAttr("router-ignore")).isTrue());
    }

    @Test
    void aFileOfAnotherKindIsRefusedBesideItsFieldAndTheRestStays() {
        var id = promise();
        signIn(bafq.representative);
        open(id);
        field("EvidenceForm.description").setValue("فهرست");
        upload("فهرست.pdf", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        test(button("EvidenceForm.save")).click();

        assertThat(details(id).evidence()).isEmpty();
        assertThat(find(Span.class)
                        .withCondition(span -> span.getText().equals(Messages.text(PERSIAN, "shared.FileType.unknown")))
                        .all())
                .hasSize(1);
        assertThat(field("EvidenceForm.description").getValue()).isEqualTo("فهرست");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        signIn(bafq.representative);
        open(promise());
        upload("فیلم.pdf", Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.UTF_8), 5 * 1024 * 1024 + 1));

        assertThat(find(Span.class)
                        .withCondition(span -> span.getText().equals(Messages.text(PERSIAN, "shared.FileType.tooLarge")))
                        .all())
                .hasSize(1);
    }

    @Test
    void theDayIsNotMovedIntoThePast() {
        var id = promise();
        open(id);
        type(find(JalaliDatePicker.class).single(), "1405/09/01");
        area("RescheduleForm.reason").setValue("تعطیلات");
        test(button("RescheduleForm.save")).click();

        assertThat(details(id).dueChanges()).isEmpty();
        assertThat(find(JalaliDatePicker.class).single().isInvalid()).isTrue();
        assertThat(area("RescheduleForm.reason").getValue()).isEqualTo("تعطیلات");
    }

    @Test
    void aStaleEditShowsBothVersionsAndOverwritesNothing() {
        var id = promise();
        open(id);
        type(find(JalaliDatePicker.class).single(), "1405/10/05");
        area("RescheduleForm.reason").setValue("تعطیلات");
        ledger.reschedule(bafq.governor, CommandKey.fresh(), id, details(id).version(), DUE.plusDays(4), "به خواست سمن");
        entities.flush();
        test(button("RescheduleForm.save")).click();

        assertThat(details(id).row().currentDue()).isEqualTo(DUE.plusDays(4));
        var words = find(ConflictPanel.class).single().getElement().getTextRecursively();
        assertThat(words).contains("تعطیلات", "به خواست سمن", "۵ دی ۱۴۰۵", "۲۹ آذر ۱۴۰۵");

        test(find(Button.class).withText(Messages.text(PERSIAN, "shared.ui.ConflictPanel.keepYours")).single()).click();
        assertThat(details(id).dueChanges()).hasSize(2);
    }

    @Test
    void whoeverReportedItIsNotOfferedToVerifyIt() {
        var id = promise();
        entities.flush();
        ledger.reportDone(bafq.expert, CommandKey.fresh(), id, details(id).version());
        open(id);

        assertThat(find(JudgementForm.class).all()).isEmpty();

        signIn(bafq.governor);
        open(id);
        assertThat(find(JudgementForm.class).all()).hasSize(1);
    }

    @Test
    void withoutEvidenceTheRefusalStandsBesideTheRemark() {
        var id = promise();
        ledger.reportDone(bafq.representative, CommandKey.fresh(), id, details(id).version());
        signIn(bafq.governor);
        open(id);
        area("JudgementForm.remark").setValue("دیده شد");
        test(button("JudgementForm.verify")).click();

        assertThat(area("JudgementForm.remark").getErrorMessage()).isEqualTo(Messages.text(PERSIAN, "commitment.Commitment.noEvidence"));
        assertThat(area("JudgementForm.remark").getValue()).isEqualTo("دیده شد");
    }

    @Test
    void theAddressTellsWhatTheListShows() {
        var id = promise();
        // What the end of the transaction does, which this test never reaches.
        entities.flush();
        words.forEach(index -> index.fill(bafq.county.value()));
        clock.set(DUE.plusDays(4));
        signIn(bafq.governor);
        go("commitments?show=overdue&q=ظرفیت&meeting=" + bafq.firstMeeting);
        assertThat(links()).contains("commitments/" + id);

        go("commitments?show=kept&meeting=" + bafq.firstMeeting);
        assertThat(links()).doesNotContain("commitments/" + id);
    }

    @Test
    void whoComesWithoutAQuestionSeesWhatIsStillToBeDone() {
        var open = promise();
        var done = promise();
        ledger.cancel(bafq.governor, CommandKey.fresh(), done, book.details(bafq.governor, done, PERSIAN).version(), "منتفی شد");
        entities.flush();

        go("commitments");
        assertThat(links()).contains("commitments/" + open).doesNotContain("commitments/" + done);

        Choosing.here(text("CommitmentListView.show"), text("CommitmentListView.show.ALL"));
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters()).isEqualTo("commitments?show=all");
        assertThat(links()).contains("commitments/" + open, "commitments/" + done);
    }

    @Test
    void dueDatesAreSaidInPersianWithTheirDistance() {
        promise();
        go("commitments?meeting=" + bafq.firstMeeting);

        assertThat(Shown.select(".commitment-due")).extracting(Element::text).containsExactly("مهلت ۱۴۰۵/۰۹/۲۵ · ۲۳ روز مانده");
    }

    @Test
    void anNgoConfirmsAtHomeWhatWasPromisedToIt() {
        var id = promise();
        ledger.giveLink(bafq.representative, CommandKey.fresh(), id, "فهرست", "https://example.org/list");
        entities.flush();
        ledger.reportDone(bafq.representative, CommandKey.fresh(), id, details(id).version());
        ledger.verify(bafq.governor, CommandKey.fresh(), id, details(id).version(), true, "");
        entities.flush();
        signIn(bafq.otherRepresentative);
        show(promisedToUs.getObject().show(bafq.otherRepresentative, bafq.otherNgo));
        Pressing.here(text("JudgementForm.confirm"));

        assertThat(details(id).row().state()).isEqualTo(CommitmentState.CONFIRMED);
        assertThat(find(JudgementForm.class).all()).isEmpty();
    }

    @Test
    void anNgoReportsAtHomeWhatItPromised() {
        var id = promise();
        signIn(bafq.representative);
        show(wePromised.getObject().show(bafq.representative, bafq.ngo));
        assertThat(find(DeedForm.class).all()).isEmpty();

        Pressing.here(text("WePromised.report"));
        area("ProgressForm.note").setValue("نیمی آماده است");
        test(button("ProgressForm.save")).click();

        assertThat(details(id).row().state()).isEqualTo(CommitmentState.IN_PROGRESS);
    }

    private void signIn(Actor who) {
        var roles = who.grants().stream().map(grant -> "ROLE_" + grant.role()).toArray(String[]::new);
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(who, 0), null, AuthorityUtils.createAuthorityList(roles)));
    }

    private CommitmentId promise() {
        var id = ledger.record(bafq.expert, CommandKey.fresh(), bafq.ofTheNgo(DUE), false);
        entities.flush();
        return id;
    }

    private void open(CommitmentId id) {
        entities.flush();
        go("commitments/" + id);
        Folds.open();
    }

    private void openForm(UUID line) {
        go("commitments/new?line=" + line);
    }

    @SuppressWarnings("unchecked")
    private void fillIn() {
        ComboBox<PromiseForm.Owner> owner = find(ComboBox.class).withCondition(box -> text("PromiseForm.owner").equals(box.getLabel())).single();
        owner.setValue(owner.getGenericDataView().getItems().findFirst().orElseThrow());
        area("PromiseForm.deliverable").setValue("فهرست ظرفیت‌ها");
        field("PromiseForm.measure").setValue("فهرست در سامانه");
        type(find(JalaliDatePicker.class).single(), "1405/09/25");
    }

    @SuppressWarnings("unchecked")
    private void fillIn(PromiseForm form) {
        ComboBox<PromiseForm.Owner> owner = find(ComboBox.class, form).withCondition(box -> text("PromiseForm.owner").equals(box.getLabel())).single();
        owner.setValue(owner.getGenericDataView().getItems().findFirst().orElseThrow());
        find(TextArea.class, form).withCondition(area -> text("PromiseForm.deliverable").equals(area.getLabel())).single().setValue("فهرست");
        find(TextField.class, form).withCondition(field -> text("PromiseForm.measure").equals(field.getLabel())).single().setValue("در سامانه");
        type(find(JalaliDatePicker.class, form).all().getFirst(), "1405/09/25");
    }

    private void type(JalaliDatePicker picker, String text) {
        test(find(TextField.class, picker).single()).setValue(text);
    }

    private void upload(String name, byte[] content) {
        var upload = find(Upload.class).single();
        new UploadTester<>(upload).upload(name, "application/pdf", content);
    }

    private void go(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void show(Component component) {
        go("commitments");
        UI.getCurrent().add(component);
    }

    private List<CommitmentRow> recorded() {
        entities.flush();
        return book.rows(bafq.expert, new CommitmentFilter("", null, bafq.firstMeeting, null), PERSIAN, null, 50);
    }

    private CommitmentDetails details(CommitmentId id) {
        entities.flush();
        return book.details(bafq.governor, id, PERSIAN);
    }

    private List<String> objections() {
        return find(ListItem.class, find(Objections.class).single()).all().stream().map(ListItem::getText).toList();
    }

    private List<String> links() {
        return Shown.select("a.commitment-text").stream().map(link -> link.attr("href")).toList();
    }

    private Button button(String key) {
        Folds.open();
        return find(Button.class).withText(text(key)).single();
    }

    private TextArea area(String key) {
        Folds.open();
        return find(TextArea.class).withCondition(area -> text(key).equals(area.getLabel())).single();
    }

    private TextField field(String key) {
        Folds.open();
        return find(TextField.class).withCondition(field -> text(key).equals(field.getLabel())).single();
    }

    private static String text(String key) {
        return Messages.text(PERSIAN, "commitment.ui." + key);
    }
}
