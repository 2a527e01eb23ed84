package peygir.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import peygir.meeting.MeetingDesk;
import peygir.meeting.MeetingDetails;
import peygir.meeting.MeetingState;
import peygir.shared.CommandKey;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Notices;
import peygir.shared.ui.PersianNumberField;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** What the reader may do with a meeting as it stands; what is not theirs is not on the page. */
class MeetingActions extends Composite<Div> {

    private static final TextRule REASON = TextRule.required(MeetingDesk.LONGEST_REASON);

    private final transient MeetingServices services;
    private final transient MeetingDetails meeting;
    private final transient Runnable changed;

    MeetingActions(MeetingServices services, MeetingDetails meeting, Runnable changed) {
        this.services = services;
        this.meeting = meeting;
        this.changed = changed;
        getContent().addClassNames("form-actions", "no-print");
        if (services.mayWrite()) {
            offer(meeting.state());
        }
    }

    private void offer(MeetingState state) {
        switch (state) {
            case PLANNED, INVITED -> {
                primary("hold", _ -> hold().open());
                plain("replan", _ -> new ReplanDialog(services, meeting, changed).open());
                plain("postpone", _ -> postpone().open());
                plain("cancel", _ -> cancel().open());
            }
            case IN_SESSION -> {
                getContent().add(new Anchor(MeetingNavigation.hrefReadBack(meeting.id()), text("readBack")));
                primary("close", _ -> close().open());
            }
            case MINUTES_DRAFT -> {
                primary("circulate", _ -> circulate().open());
                approve(false);
            }
            case CIRCULATED -> {
                approve(true);
                plain("recall", _ -> sure("recall", key -> services.desk().recall(services.who(), key, meeting.id())).open());
            }
            case APPROVED, CANCELLED -> {}
        }
    }

    private void approve(boolean first) {
        if (services.mayApprove()) {
            var approve = plain("approve", _ -> approval().open());
            if (first) {
                approve.addThemeVariants(ButtonVariant.PRIMARY);
            }
        }
    }

    /** Whoever approves before everybody could object is told so, and the version will tell it. */
    private ActDialog approval() {
        var dialog = sure("approve", key -> services.desk().approve(services.who(), key, meeting.id()));
        var until = meeting.objectionsUntil();
        if (meeting.state() == MeetingState.MINUTES_DRAFT) {
            dialog.showFirst(warning(text("approve.unsent")));
        } else if (until != null && !services.today().isAfter(until)) {
            dialog.showFirst(warning(text("approve.early", until)));
        }
        return dialog;
    }

    private static Paragraph warning(String words) {
        var warning = new Paragraph(words);
        warning.addClassName("act-warning");
        return warning;
    }

    private void primary(String verb, Consumer<Button> open) {
        plain(verb, open).addThemeVariants(ButtonVariant.PRIMARY);
    }

    private Button plain(String verb, Consumer<Button> open) {
        var button = new Button(text(verb), click -> open.accept(click.getSource()));
        getContent().add(button);
        return button;
    }

    private ActDialog hold() {
        var day = new JalaliDatePicker(text("hold.day"), services.clock());
        var today = services.today();
        day.setValue(meeting.plannedOn().isAfter(today) ? today : meeting.plannedOn());
        day.setRequiredIndicatorVisible(true);
        return new ActDialog(
                text("hold"),
                text("hold.do"),
                key -> {
                    var date = day.getValue();
                    return date != null
                            && done(new Attempt().beside(day, "meeting.Meeting.heldInFuture"), () ->
                                    services.desk().hold(services.who(), key, meeting.id(), date), "hold.done");
                },
                day);
    }

    private ActDialog postpone() {
        var day = new JalaliDatePicker(text("postpone.day"), services.clock());
        day.setRequiredIndicatorVisible(true);
        var reason = REASON.on(new TextArea(text("reason")));
        return new ActDialog(
                text("postpone"),
                text("postpone.do"),
                key -> {
                    var date = day.getValue();
                    if (date == null && !day.isInvalid()) {
                        day.setErrorMessage(Translations.of(this, "shared.ui.TextRule.required"));
                        day.setInvalid(true);
                    }
                    return REASON.accepts(reason)
                            && date != null
                            && done(new Attempt().beside(day, "meeting.Meeting.sameDay", "meeting.Meeting.plannedInPast"), () ->
                                    services.desk().postpone(services.who(), key, meeting.id(), meeting.version(), date, reason.getValue()), "postpone.done");
                },
                day,
                reason);
    }

    private ActDialog cancel() {
        var reason = REASON.on(new TextArea(text("reason")));
        return new ActDialog(
                text("cancel"),
                text("cancel.do"),
                key -> REASON.accepts(reason)
                        && done(new Attempt(), () -> services.desk().cancel(services.who(), key, meeting.id(), reason.getValue()), "cancel.done"),
                reason);
    }

    private ActDialog close() {
        var counted = new PersianNumberField(text("close.counted"));
        counted.setMin(1);
        counted.setHelperText(text("close.listed", meeting.inTheRoom().people(), meeting.inTheRoom().organisations()));
        counted.setRequiredIndicatorVisible(true);
        return new ActDialog(
                text("close"),
                text("close.do"),
                key -> {
                    var heads = counted.getValue();
                    if (heads == null && !counted.isInvalid()) {
                        counted.setErrorMessage(Translations.of(this, "shared.ui.TextRule.required"));
                        counted.setInvalid(true);
                    }
                    return heads != null
                            && done(new Attempt().beside(
                                            counted, "meeting.Headcount.moreOrganisationsThanPeople", "meeting.Meeting.countDiffers",
                                            "meeting.Meeting.noAttendance"),
                                    () -> services.desk().close(services.who(), key, meeting.id(), heads), "close.done");
                },
                counted);
    }

    private ActDialog circulate() {
        var until = new JalaliDatePicker(text("circulate.until"), services.clock());
        until.setValue(services.today().plusDays(MeetingDesk.DAYS_TO_OBJECT));
        return new ActDialog(
                text("circulate"),
                text("circulate"),
                key -> {
                    var day = until.getValue();
                    return day != null
                            && done(new Attempt().beside(until, "meeting.Meeting.windowInPast"), () ->
                                    services.desk().circulateUntil(services.who(), key, meeting.id(), day), "circulate.done");
                },
                new Paragraph(text("circulate.what")),
                until);
    }

    private ActDialog sure(String verb, Consumer<CommandKey> act) {
        return new ActDialog(
                text(verb),
                text(verb),
                key -> done(new Attempt(), () -> act.accept(key), verb + ".done"),
                new Paragraph(text(verb + ".what")));
    }

    private boolean done(Attempt attempt, Runnable command, String words) {
        if (!attempt.carriedOut(this, command)) {
            return false;
        }
        Notices.done(text(words));
        changed.run();
        return true;
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "meeting.ui.MeetingActions." + part, arguments);
    }
}
