package peygir.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import peygir.OfficeDay;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Role;
import peygir.access.SignedIn;
import peygir.meeting.AttendanceDesk;
import peygir.meeting.AttendanceLine;
import peygir.meeting.AttendanceState;
import peygir.meeting.InvitationDesk;
import peygir.meeting.InvitationRule;
import peygir.meeting.LineKind;
import peygir.meeting.MeetingBook;
import peygir.meeting.MeetingDesk;
import peygir.meeting.MeetingFilter;
import peygir.meeting.MeetingId;
import peygir.meeting.MeetingOffice;
import peygir.meeting.MeetingState;
import peygir.meeting.MinutesDesk;
import peygir.meeting.ProposalDesk;
import peygir.meeting.Reply;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.Language;
import peygir.shared.Messages;
import peygir.shared.SolarHoliday;
import peygir.shared.ui.ConflictPanel;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.PersianNumberField;
import peygir.shared.ui.Shown;
import peygir.shared.ui.Still;

@OfficeTest
@Import(OfficeDay.class)
@ViewPackages(packages = {"peygir.meeting.ui", "peygir.shell"})
class MeetingScreenTests extends SpringBrowserlessTest {

    private static final Locale FA = Language.PERSIAN.locale();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MeetingDesk desk;

    @Autowired
    MeetingBook book;

    @Autowired
    AttendanceDesk attendance;

    @Autowired
    InvitationDesk invitations;

    @Autowired
    MinutesDesk minutes;

    @Autowired
    ProposalDesk proposals;

    @Autowired
    OwnInvitations.Maker ownInvitations;

    private final List<MeetingOffice> offices = new ArrayList<>();
    private MeetingOffice bafq;

    /** The expert of Bafq sits at the screen, signed in before the first page is made. */
    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        sit(MeetingOffice.someone(Role.EXPERT, MeetingOffice.BAFQ));
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(FA);
        bafq = office(MeetingOffice.BAFQ, 3);
        sit(bafq.expert());
    }

    /**
     * Every press commits, as in the office; so the office is cleared away by hand. What was still to be told to the page
     * is told before its reader is gone.
     */
    @Override
    @AfterEach
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        offices.forEach(MeetingOffice::clear);
        SecurityContextHolder.clearContext();
    }

    @Test
    void anExpertPlansAMeetingAndADoubleClickIsOneMeeting() {
        var view = navigate(NewMeetingView.class);
        type(picker(), "۱۴۰۵/۹/۲۵");
        test(field("محل برگزاری")).setValue("سالن فرمانداری");
        var save = button("ثبت نشست");
        test(save).click();
        save.setEnabled(true);
        save.click();

        assertThat(book.rows(bafq.expert(), MeetingFilter.all(), FA, null, 9)).singleElement().satisfies(row -> {
            assertThat(row.plannedOn()).isEqualTo("2026-12-16");
            assertThat(row.place()).isEqualTo("سالن فرمانداری");
        });
        assertThat(view).isNotNull();
    }

    @Test
    void aSecondSeriesIsStartedRevisedAndEndedOnThePageOfPromises() {
        sit(bafq.governor());
        navigate(SeriesView.class);
        test(button("روز و موضوع‌ها")).click();
        test(find(TextArea.class).withCaption("موضوع‌های همیشگی نشست‌ها").single()).setValue("خبرها / ۹۹۹");
        test(button("ثبت")).click();
        assertThat(find(TextArea.class).withCaption("موضوع‌های همیشگی نشست‌ها").single().getErrorMessage()).contains("۴۸۰");
        test(find(TextArea.class).withCaption("موضوع‌های همیشگی نشست‌ها").single()).setValue("خبرها / ۲۰");
        test(button("ثبت")).click();
        assertThat(find(Description.class).all()).extracting(Description::getText).contains("خبرها");

        test(button("پایان سلسله")).click();
        var end = find(Button.class).withText("پایان سلسله").all().getLast();
        test(end).click();
        assertThat(find(TextArea.class).withCaption("دلیل").single().isInvalid()).isTrue();
        test(find(TextArea.class).withCaption("دلیل").single()).setValue("با سلسلهٔ تازه ادامه می‌یابد");
        test(end).click();
        assertThat(find(Description.class).all()).extracting(Description::getText).anyMatch(said -> said.contains("با سلسلهٔ تازه ادامه می‌یابد"));
        assertThat(find(Button.class).withText("روز و موضوع‌ها").all()).isEmpty();
    }

    @Test
    void theProposedDayIsThereAndWhatSpeaksAgainstAnotherIsSaid() {
        navigate(NewMeetingView.class);
        assertThat(picker().getValue()).isNotNull().isAfterOrEqualTo(OfficeDay.TODAY);
        type(picker(), "۱۴۰۵/۱۱/۲۲");

        assertThat(find(ListItem.class, find(PlanHints.class).single()).all())
                .extracting(ListItem::getText)
                .anyMatch(words -> words.contains(Messages.text(FA, SolarHoliday.REVOLUTION_DAY)));
    }

    @Test
    void theCalendarShowsTheMonthInTheAddressWithItsMeetings() {
        desk.call(bafq.expert(), CommandKey.fresh(), bafq.heldOn(LocalDate.of(2026, 11, 16)));
        UI.getCurrent().navigate("meetings/calendar", QueryParameters.of("month", "1405-08"));
        assertThat(find(H1.class).single().getText()).isEqualTo("نشست‌های آبان ۱۴۰۵");
        assertThat(find(Anchor.class).withClassName("month-meeting").all()).isNotEmpty();

        UI.getCurrent().navigate("meetings/calendar", QueryParameters.of("month", "1405-13"));
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("UnknownSubjectView");
    }

    @Test
    void anImpossibleDayIsToldBesideTheFieldAndNothingTypedIsLost() {
        navigate(NewMeetingView.class);
        type(picker(), "1404/12/30");
        test(field("محل برگزاری")).setValue("سالن <b>شهر</b>");
        test(button("ثبت نشست")).click();

        assertThat(picker().getErrorMessage()).isEqualTo("اسفند ۱۴۰۴ فقط ۲۹ روز دارد.");
        assertThat(picker().getTypedText()).isEqualTo("1404/12/30");
        assertThat(field("محل برگزاری").getValue()).isEqualTo("سالن <b>شهر</b>");
        assertThat(book.rows(bafq.expert(), MeetingFilter.all(), FA, null, 9)).isEmpty();
    }

    @Test
    void aFutureMeetingMarkedAsHeldIsRefusedBesideTheDay() {
        navigate(NewMeetingView.class);
        type(picker(), "1405/9/3");
        test(field("محل برگزاری")).setValue("فرمانداری");
        test(find(Checkbox.class).single()).click();
        test(button("ثبت نشست")).click();

        assertThat(picker().isInvalid()).isTrue();
        assertThat(picker().getErrorMessage()).contains("۱۴۰۵/۰۹/۰۲");
        assertThat(field("محل برگزاری").getValue()).isEqualTo("فرمانداری");
    }

    @Test
    void aPlaceOfAHundredThousandLettersStaysInTheFieldWithTheReason() {
        navigate(NewMeetingView.class);
        type(picker(), "1405/9/25");
        field("محل برگزاری").setValue("م".repeat(100_000));
        test(button("ثبت نشست")).click();

        assertThat(field("محل برگزاری").isInvalid()).isTrue();
        assertThat(field("محل برگزاری").getErrorMessage()).contains("۱۰۰٬۰۰۰");
        assertThat(field("محل برگزاری").getValue()).hasSize(100_000);
    }

    @Test
    void anUnknownOrForeignMeetingInTheAddressIsNotFound() {
        var taft = office(MeetingOffice.TAFT, 1);
        var foreign = desk.call(taft.expert(), key(), taft.nextWeek());
        for (var address : List.of("meetings/" + UUID.randomUUID(), "meetings/" + foreign, "meetings/nonsense", "meetings/" + foreign + "/sheet")) {
            UI.getCurrent().navigate(address);
            assertThat(getCurrentView().getElement().getTextRecursively()).as(address).contains("چنین صفحه‌ای نیست").doesNotContain("نشست سمن‌ها");
        }
    }

    @Test
    void theListShowsBothCountsAndLeadsToTheMeeting() {
        var meeting = held();
        enter(meeting, AttendanceLine.ofNgo(bafq.ngos.getFirst(), "یکم", AttendanceState.PRESENT));
        enter(meeting, AttendanceLine.ofOffice(bafq.office, "دوم", AttendanceState.PRESENT));
        navigate(MeetingsView.class);

        assertThat(figure("meeting.people", meeting)).isEqualTo("2");
        assertThat(figure("meeting.organisations", meeting)).isEqualTo("1");
        assertThat(find(Still.class).all().stream().map(Still::markup).flatMap(row -> Jsoup.parse(row).select("a.meeting-item-title").eachAttr("href").stream())).contains("meetings/" + meeting);
    }

    @Test
    void aFullRoomIsCountedByAFewLettersAndOneKey() {
        var meeting = held();
        open(meeting, "attendance");
        search().setValue("انجمن شماره 2");
        fireShortcut(Key.DIGIT_1, KeyModifier.ALT);
        assertThat(counts()).containsExactly("افراد: ۱", "سمن‌ها: ۱");
        assertThat(search().getValue()).isEmpty();
        assertThat(figure("meeting.people", meeting)).isEqualTo("1");

        search().setValue("شمارهٔ ۳");
        fireShortcut(Key.DIGIT_5, KeyModifier.ALT);
        assertThat(counts()).containsExactly("افراد: ۱", "سمن‌ها: ۱");
        assertThat(book.attendance(bafq.expert(), meeting)).extracting(row -> row.person() + " " + row.state())
                .containsExactly("نماینده 2 PRESENT", "نماینده 3 ABSENT");

        test(button("بازگردانی: انجمن شمارهٔ 3")).click();
        test(button("بازگردانی: انجمن شمارهٔ 2")).click();
        assertThat(book.attendance(bafq.expert(), meeting)).isEmpty();
        assertThat(counts()).containsExactly("افراد: ۰", "سمن‌ها: ۰");
    }

    @Test
    void thoseWhoSaidTheyWouldComeAreEnteredTogetherAndTakenBackTogether() {
        var meeting = held();
        accepted(meeting, 0);
        accepted(meeting, 2);
        enter(meeting, AttendanceLine.ofNgo(bafq.ngos.get(1), "نماینده 2", AttendanceState.PRESENT));
        open(meeting, "attendance");
        test(button("همهٔ پذیرندگان حاضرند (۲)")).click();
        assertThat(counts()).containsExactly("افراد: ۳", "سمن‌ها: ۳");
        assertThat(book.attendance(bafq.expert(), meeting)).extracting(row -> row.person() + " " + row.state())
                .containsExactly("نماینده 2 PRESENT", "نماینده 1 PRESENT", "نماینده 3 PRESENT");

        test(button("بازگردانی: همهٔ پذیرندگان حاضرند (۲)")).click();
        assertThat(book.attendance(bafq.expert(), meeting)).extracting(row -> row.person()).containsExactly("نماینده 2");
    }

    private void accepted(MeetingId meeting, int ngo) {
        jdbc.sql("insert into invitation (id, version, meeting_id, ngo_id, sent_on, reply) values (uuid(), 0, ?, ?, ?, 'YES')")
                .params(java.util.UUID.fromString(meeting.toString()), bafq.ngos.get(ngo).value(), OfficeDay.TODAY.minusDays(3))
                .update();
    }

    @Test
    void anOrganisationEnteredMeanwhileByAnotherHandIsToldBesideItsPerson() {
        var meeting = held();
        open(meeting, "attendance");
        // On another server, which pushes nothing onto this page.
        jdbc.sql("insert into attendance (id, meeting_id, position, person_name, ngo_id, state, marked_by) values (?, ?, 1, 'کس دیگر', ?, 'PRESENT', 'دبیر')")
                .params(UUID.randomUUID(), meeting.value(), bafq.ngos.getFirst().value())
                .update();
        var row = row("انجمن شمارهٔ 1");
        test(find(Button.class, row).withText("حاضر").single()).click();

        var person = find(TextField.class, row).single();
        assertThat(person.isInvalid()).isTrue();
        assertThat(person.getErrorMessage()).contains("در فهرست هست");
        assertThat(person.getValue()).isEqualTo("نماینده 1");
        assertThat(book.attendance(bafq.expert(), meeting)).hasSize(1);
    }

    @Test
    void moreOrganisationsThanPeopleAreRefusedBesideTheCount() {
        var meeting = held();
        enter(meeting, AttendanceLine.ofNgo(bafq.ngos.get(0), "یکم", AttendanceState.PRESENT));
        enter(meeting, AttendanceLine.ofNgo(bafq.ngos.get(1), "دوم", AttendanceState.PRESENT));
        open(meeting, "attendance");
        test(button("پایان نشست")).click();
        var counted = find(PersianNumberField.class).single();
        counted.setValue(1);
        test(button("ثبت پایان نشست")).click();
        assertThat(counted.isInvalid()).isTrue();
        assertThat(counted.getErrorMessage()).contains("۱ نفر نمی‌توانند نمایندهٔ ۲ تشکل");

        counted.setValue(2);
        test(button("ثبت پایان نشست")).click();
        assertThat(book.details(bafq.expert(), meeting, FA).state()).isEqualTo(MeetingState.MINUTES_DRAFT);
    }

    @Test
    void whatWasBeingTypedIsThereAfterTheConnectionDropped() {
        var meeting = held();
        open(meeting, "minutes");
        var text = "سطر نیمه‌کاره <i>با نشانه</i>";
        test(find(TextArea.class).single()).setValue(text);

        navigate(MeetingsView.class);
        open(meeting, "minutes");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo(text);
        test(button("افزودن سطر")).click();
        assertThat(book.lines(bafq.expert(), meeting)).singleElement().satisfies(line -> assertThat(line.text()).isEqualTo(text));
        assertThat(find(TextArea.class).single().getValue()).isEmpty();
        assertThat(find(Span.class).all()).extracting(Span::getText).contains(text);
    }

    @Test
    void aLineChangedMeanwhileShowsBothVersions() {
        var meeting = held();
        var line = minutes.addLine(bafq.expert(), key(), meeting, LineKind.DISCUSSION, "متن نخست");
        open(meeting, "minutes");
        test(find(Button.class).withAttribute("aria-label", "تغییر سطر").single()).click();
        minutes.changeLine(bafq.governor(), key(), meeting, line, "متن نخست", LineKind.DECISION, "متن فرماندار");
        var editor = find(TextArea.class, find(ListItem.class).all().getLast()).single();
        editor.setValue("متن من");
        test(button("ذخیره")).click();

        var conflict = find(ConflictPanel.class).single();
        assertThat(conflict.getElement().getTextRecursively()).contains("متن من", "متن فرماندار");
        assertThat(editor.getValue()).isEqualTo("متن من");
        assertThat(book.lines(bafq.expert(), meeting).getFirst().text()).isEqualTo("متن فرماندار");
        test(find(Button.class, conflict).all().getLast()).click();
        assertThat(book.lines(bafq.expert(), meeting).getFirst().text()).isEqualTo("متن من");
    }

    @Test
    void aPlaceChangedMeanwhileShowsBothVersions() {
        var meeting = planned();
        open(meeting, "agenda");
        test(button("ساعت و محل")).click();
        desk.replan(bafq.governor(), key(), meeting, book.details(bafq.governor(), meeting, FA).version(), null, "تالار شهر");
        field("محل برگزاری").setValue("کتابخانه");
        test(button("ذخیره")).click();

        assertThat(find(ConflictPanel.class).single().getElement().getTextRecursively()).contains("کتابخانه", "تالار شهر");
        assertThat(book.details(bafq.expert(), meeting, FA).place()).isEqualTo("تالار شهر");
    }

    @Test
    void aDecisionIsOneStepFromACommitment() {
        var meeting = held();
        var line = minutes.addLine(bafq.expert(), key(), meeting, LineKind.DECISION, "ادامهٔ نشست‌ها");
        minutes.addLine(bafq.expert(), key(), meeting, LineKind.DISCUSSION, "گفت‌وگو");
        open(meeting, "minutes");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).filteredOn(href -> href.startsWith("commitments"))
                .containsExactly("commitments/new?line=" + line);
    }

    @Test
    void theGovernorApprovesAndTheExpertCannot() {
        var meeting = held();
        enter(meeting, AttendanceLine.ofNgo(bafq.ngos.getFirst(), "یکم", AttendanceState.PRESENT));
        minutes.addLine(bafq.expert(), key(), meeting, LineKind.DECISION, "ادامهٔ نشست‌ها");
        desk.close(bafq.expert(), key(), meeting, 1);
        desk.circulate(bafq.expert(), key(), meeting);
        open(meeting, "minutes");
        assertThat(find(Button.class).withText("تصویب صورتجلسه").exists()).isFalse();

        sit(bafq.governor());
        open(meeting, "minutes");
        test(button("تصویب صورتجلسه")).click();
        test(find(Button.class, find(ActDialog.class).single()).withText("تصویب صورتجلسه").single()).click();
        assertThat(book.details(bafq.expert(), meeting, FA).state()).isEqualTo(MeetingState.APPROVED);
    }

    @Test
    void anNgoSeesTheNextMeetingWithItsAgendaAndAnswersIt() {
        var meeting = planned();
        invitations.inviteNgos(bafq.expert(), key(), meeting, InvitationRule.everybody());
        var ngo = bafq.ngos.getFirst();
        sit(bafq.ngo(ngo));
        UI.getCurrent().add(ownInvitations.of(bafq.ngo(ngo), ngo, true, true));
        assertThat(find(Still.class).all().stream().flatMap(still -> Jsoup.parse(still.markup()).select("li").eachText().stream())).contains("بازبینی تعهدهای پیشین");
        test(button("جانشین می‌فرستیم")).click();
        test(button("ثبت پاسخ")).click();
        assertThat(field("نام جانشین").isInvalid()).isTrue();
        test(field("نام جانشین")).setValue("زهرا نوری");
        test(button("ثبت پاسخ")).click();
        assertThat(book.ownInvitations(bafq.ngo(ngo), meeting)).singleElement().satisfies(own -> assertThat(own.reply()).isEqualTo(Reply.SUBSTITUTE));

        test(button("می‌آییم")).click();
        assertThat(book.ownInvitations(bafq.ngo(ngo), meeting)).singleElement().satisfies(own -> assertThat(own.reply()).isEqualTo(Reply.YES));
    }

    @Test
    void aProposalThatWaitsStandsBelowTheAgendaUntilItIsTaken() {
        var meeting = planned();
        var ngo = bafq.ngos.getFirst();
        open(meeting, "agenda");
        assertThat(find(ProposalsPanel.class).exists()).isFalse();
        proposals.propose(bafq.ngo(ngo), key(), ngo, "کتابخانهٔ سیار", "");

        UI.getCurrent().navigate("meetings/" + meeting);
        assertThat(agenda()).contains("بازبینی تعهدهای پیشین").doesNotContain("کتابخانهٔ سیار");
        test(button("در دستور بگذار")).click();
        assertThat(agenda()).contains("کتابخانهٔ سیار");

        open(meeting, "agenda");
        assertThat(agenda()).contains("کتابخانهٔ سیار");
        assertThat(find(ProposalsPanel.class).exists()).isFalse();
    }

    @Test
    void aMeetingThatWasMovedIsNewToAnNgoUntilItOpensThePage() {
        var meeting = planned();
        var ngo = bafq.ngos.getFirst();
        invitations.inviteNgos(bafq.expert(), key(), meeting, InvitationRule.everybody());
        desk.replan(bafq.governor(), key(), meeting, book.details(bafq.governor(), meeting, FA).version(), null, "تالار شهر");
        assertThat(book.opened(bafq.ngo(ngo), meeting, FA, Set.of()).unread()).isTrue();
        assertThat(book.opened(bafq.expert(), meeting, FA, Set.of()).unread()).isFalse();

        sit(bafq.ngo(ngo));
        open(meeting, "agenda");

        assertThat(book.opened(bafq.ngo(ngo), meeting, FA, Set.of()).unread()).isFalse();
        assertThat(book.opened(bafq.ngo(bafq.ngos.getLast()), meeting, FA, Set.of()).unread()).isTrue();
    }

    private String agenda() {
        return find(OrderedList.class).withClassName("agenda").single().getElement().getTextRecursively();
    }

    @Test
    void aMeetingThatWasCancelledIsNotOfferedToACalendar() {
        var meeting = planned();
        open(meeting, "agenda");
        assertThat(calendarOf(meeting)).isNotEmpty();
        desk.cancel(bafq.expert(), key(), meeting, "سوگواری");
        open(meeting, "agenda");
        assertThat(calendarOf(meeting)).isEmpty();
    }

    private List<Anchor> calendarOf(MeetingId meeting) {
        return find(Anchor.class).withCondition(link -> link.getHref().equals(MeetingNavigation.hrefCalendarFile(meeting))).all();
    }

    @Test
    void theSheetIsTheMinutesOnPaper() {
        var meeting = held();
        enter(meeting, AttendanceLine.ofNgo(bafq.ngos.getFirst(), "یکم", AttendanceState.PRESENT));
        minutes.addLine(bafq.expert(), key(), meeting, LineKind.DECISION, "ادامهٔ نشست‌ها");
        navigate("meetings/" + meeting + "/sheet", MinutesSheetView.class);
        var words = find(MinutesSheetView.class).single().getElement().getTextRecursively();
        assertThat(words).contains("بسمه تعالی", "۱۴۰۵/۰۹/۰۲", "انجمن شمارهٔ 1", "ادامهٔ نشست‌ها", "رئیس جلسه");
    }

    @Test
    void theRoomReadsWhoAndByWhenAndTheSessionIsClosedFromThere() {
        var meeting = held();
        enter(meeting, AttendanceLine.ofNgo(bafq.ngos.getFirst(), "یکم", AttendanceState.PRESENT));
        minutes.addLine(bafq.expert(), key(), meeting, LineKind.COMMITMENT, "نشست بعد تا یک ماه دیگر");
        navigate("meetings/" + meeting + "/read-back", ReadBackView.class);
        assertThat(find(ReadBackView.class).single().getElement().getTextRecursively())
                .contains("نشست بعد تا یک ماه دیگر", "کسی نام برده نشده است", "روزی گفته نشده است");
        test(button("پایان نشست")).click();
        find(PersianNumberField.class).single().setValue(1);
        test(button("ثبت پایان نشست")).click();
        assertThat(book.details(bafq.expert(), meeting, FA).state()).isEqualTo(MeetingState.MINUTES_DRAFT);
    }

    @Test
    void anObjectionGoesFromTheNgoToTheExpertAndIsAnswered() {
        var meeting = held();
        var ngo = bafq.ngos.getFirst();
        enter(meeting, AttendanceLine.ofNgo(ngo, "یکم", AttendanceState.PRESENT));
        minutes.addLine(bafq.expert(), key(), meeting, LineKind.DECISION, "نشست‌ها ماهانه است");
        desk.close(bafq.expert(), key(), meeting, 1);
        desk.circulate(bafq.expert(), key(), meeting);
        sit(bafq.ngo(ngo));
        open(meeting, "minutes");
        test(button("اعتراض")).click();
        test(button("ارسال اعتراض")).click();
        var field = find(TextArea.class, find(ActDialog.class).single()).single();
        assertThat(field.isInvalid()).isTrue();
        field.setValue("گفته شد دوماهانه");
        test(button("ارسال اعتراض")).click();

        sit(bafq.expert());
        open(meeting, "minutes");
        assertThat(find(ObjectionsPanel.class).single().getElement().getTextRecursively()).contains("گفته شد دوماهانه", "در انتظار پاسخ");
        find(TextArea.class, find(ObjectionsPanel.class).single()).single().setValue("در نوار نشست ماهانه است");
        test(button("اعتراض وارد نیست")).click();
        assertThat(find(ObjectionsPanel.class).single().getElement().getTextRecursively()).contains("وارد دانسته نشد", "در نوار نشست ماهانه است");
    }

    @Test
    void aCorrectionOfApprovedMinutesShowsWhatChanged() {
        var meeting = held();
        enter(meeting, AttendanceLine.ofNgo(bafq.ngos.getFirst(), "یکم", AttendanceState.PRESENT));
        minutes.addLine(bafq.expert(), key(), meeting, LineKind.DECISION, "نشست‌ها ماهانه است");
        desk.close(bafq.expert(), key(), meeting, 1);
        desk.circulate(bafq.expert(), key(), meeting);
        desk.approve(bafq.governor(), key(), meeting);
        open(meeting, "minutes");
        assertThat(find(Button.class).withText("اصلاح").exists()).isFalse();

        sit(bafq.governor());
        open(meeting, "minutes");
        test(button("اصلاح")).click();
        var fields = find(TextArea.class, find(ActDialog.class).single()).all();
        fields.getFirst().setValue("نشست‌ها دوماهانه است");
        fields.getLast().setValue("لغزش قلم");
        test(button("ثبت نسخهٔ تازه")).click();
        assertThat(find(VersionChanges.class).single().getElement().getTextRecursively())
                .contains("از نسخهٔ ۲ تا نسخهٔ ۳", "لغزش قلم", "نشست‌ها ماهانه است", "نشست‌ها دوماهانه است");
    }

    @Test
    void aNumberFromPaperThatExistsIsToldBesideTheField() {
        var meeting = held();
        minutes.addLine(bafq.expert(), key(), meeting, LineKind.DECISION, "یکم");
        minutes.addLine(bafq.expert(), key(), meeting, LineKind.DECISION, "دوم");
        open(meeting, "minutes");
        test(button("شمارهٔ روی کاغذ")).click();
        find(PersianNumberField.class).single().setValue(5);
        test(button("ثبت شماره")).click();
        test(button("شمارهٔ روی کاغذ")).click();
        var number = find(PersianNumberField.class).single();
        number.setValue(5);
        test(button("ثبت شماره")).click();
        assertThat(number.getErrorMessage()).contains("۱۴۰۵/۵", "پیش از این ثبت شده");
    }

    private MeetingOffice office(CountyCode county, int ngos) {
        var office = new MeetingOffice(jdbc, county, ngos);
        offices.add(office);
        return office;
    }

    private void sit(Actor who) {
        var authorities = who.grants().stream().map(grant -> new SimpleGrantedAuthority("ROLE_" + grant.role())).toList();
        SecurityContextHolder.getContext().setAuthentication(new UsernamePasswordAuthenticationToken(new SignedIn(who, 0), "", authorities));
    }

    private void open(MeetingId meeting, String tab) {
        UI.getCurrent().navigate("meetings/" + meeting, QueryParameters.of("tab", tab));
        assertThat(Shown.words("h1")).singleElement().asString().startsWith("نشست");
    }

    private MeetingId planned() {
        var meeting = desk.call(bafq.expert(), key(), bafq.nextWeek());
        return meeting;
    }

    private MeetingId held() {
        var meeting = desk.call(bafq.expert(), key(), bafq.heldOn(OfficeDay.TODAY));
        return meeting;
    }

    private void enter(MeetingId meeting, AttendanceLine line) {
        attendance.enter(bafq.expert(), key(), new AttendanceDesk.Entry(meeting, line));
    }

    private JalaliDatePicker picker() {
        return find(JalaliDatePicker.class).single();
    }

    private void type(JalaliDatePicker picker, String text) {
        test(find(TextField.class, picker).single()).setValue(text);
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream().filter(field -> label.equals(field.getLabel())).findFirst().orElseThrow();
    }

    private TextField search() {
        return field("نام فرد یا سازمان");
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getFirst();
    }

    private RollRow row(String organisation) {
        return find(RollRow.class).all().stream().filter(row -> row.organisation().name().equals(organisation)).findFirst().orElseThrow();
    }

    private List<String> counts() {
        return Stream.concat(find(Span.class).all().stream().map(Span::getText), Shown.words("span").stream()).filter(text -> text.startsWith("افراد: ") || text.startsWith("سمن‌ها: ")).toList();
    }

    private String figure(String name, MeetingId meeting) {
        var alive = find(Anchor.class).all().stream().map(anchor -> anchor.getElement().getOuterHTML());
        var drawn = find(Still.class).all().stream().map(Still::markup);
        return Stream.concat(alive, drawn)
                .flatMap(markup -> Jsoup.parse(markup).select("[data-figure=" + name + "][data-key=" + meeting + "]").stream())
                .map(figure -> figure.attr("data-value"))
                .findFirst()
                .orElseThrow();
    }

    private static CommandKey key() {
        return CommandKey.fresh();
    }

}
