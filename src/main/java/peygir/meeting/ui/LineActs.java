package peygir.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.access.Role;
import peygir.meeting.CorrectionDesk.Correction;
import peygir.meeting.LineKind;
import peygir.meeting.LineRow;
import peygir.meeting.MeetingDesk;
import peygir.meeting.MeetingDetails;
import peygir.meeting.MeetingState;
import peygir.meeting.MinutesDesk;
import peygir.meeting.ObjectionDesk;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.Notices;
import peygir.shared.ui.PersianNumberField;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** What a reader may do with a line beside writing it: object to it, number it from paper, correct it once it is approved. */
class LineActs {

    private static final TextRule OBJECTION = TextRule.required(ObjectionDesk.LONGEST);
    private static final TextRule LINE = TextRule.required(MinutesDesk.LONGEST_LINE);
    private static final TextRule REASON = TextRule.required(MeetingDesk.LONGEST_REASON);

    private final MeetingServices services;
    private final MeetingDetails meeting;
    private final Runnable changed;

    LineActs(MeetingServices services, MeetingDetails meeting, Runnable changed) {
        this.services = services;
        this.meeting = meeting;
        this.changed = changed;
    }

    List<Button> of(LineItem item, LineRow row) {
        var buttons = new ArrayList<Button>();
        if (meeting.state() == MeetingState.CIRCULATED && services.who().has(Role.NGO, Role.LIAISON)) {
            buttons.add(button(text(item, "object"), () -> object(item, row).open()));
        }
        if (services.mayWrite() && row.kind() == LineKind.DECISION && row.resolution() == null
                && (meeting.state() == MeetingState.IN_SESSION || meeting.state() == MeetingState.MINUTES_DRAFT)) {
            buttons.add(button(text(item, "number"), () -> number(item, row).open()));
        }
        if (services.mayApprove() && meeting.state() == MeetingState.APPROVED) {
            buttons.add(button(text(item, "correct"), () -> correct(item, row).open()));
        }
        return buttons;
    }

    private static Button button(String words, Runnable act) {
        var button = new Button(words, _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private ActDialog object(LineItem item, LineRow row) {
        var what = OBJECTION.on(new TextArea(text(item, "object.text")));
        return new ActDialog(
                text(item, "object"),
                text(item, "object.do"),
                key -> OBJECTION.accepts(what)
                        && done(item, new Attempt().beside(what, "meeting.ObjectionDesk.notThere", "meeting.Meeting.windowOver"), () ->
                                services.objections().raise(services.who(), key, meeting.id(), row.id(), what.getValue()), "object.done"),
                new Paragraph(row.text()),
                what);
    }

    private ActDialog number(LineItem item, LineRow row) {
        var number = new PersianNumberField(text(item, "number.field"));
        number.setMin(1);
        number.setRequiredIndicatorVisible(true);
        return new ActDialog(
                text(item, "number"),
                text(item, "number.do"),
                key -> {
                    var typed = number.getValue();
                    if (typed == null && !number.isInvalid()) {
                        number.setErrorMessage(Translations.of(item, "shared.ui.TextRule.required"));
                        number.setInvalid(true);
                    }
                    return typed != null
                            && done(item, new Attempt().beside(number, "meeting.OfficeNumbers.taken", "meeting.OfficeNumbers.hole", "meeting.CorrectionDesk.numbered"), () ->
                                    services.corrections().number(services.who(), key, meeting.id(), row.id(), typed), "number.done");
                },
                new Paragraph(text(item, "number.what")),
                number);
    }

    private ActDialog correct(LineItem item, LineRow row) {
        var words = LINE.on(new TextArea(text(item, "correct.text")));
        words.setValue(row.text());
        words.addClassName("wide");
        var reason = REASON.on(new TextArea(text(item, "correct.reason")));
        reason.addClassName("wide");
        return new ActDialog(
                text(item, "correct"),
                text(item, "correct.do"),
                key -> LINE.accepts(words) & REASON.accepts(reason)
                        && done(item, new Attempt().beside(words, "meeting.CorrectionDesk.nothingChanged", "meeting.CorrectionDesk.changedMeanwhile"), () ->
                                correct(key, row, words.getValue(), reason.getValue()), "correct.done"),
                new Paragraph(text(item, "correct.what")),
                words,
                reason);
    }

    private void correct(CommandKey key, LineRow row, String words, String reason) {
        try {
            services.corrections().correct(services.who(), key, meeting.id(), new Correction(row.id(), row.text(), words, reason));
        } catch (OptimisticLockingFailureException _) {
            var stored = services.book().lines(services.who(), meeting.id()).stream().filter(line -> line.id().equals(row.id())).findFirst();
            throw new DomainException("meeting.CorrectionDesk.changedMeanwhile", stored.map(LineRow::text).orElse(""));
        }
    }

    private boolean done(LineItem item, Attempt attempt, Runnable command, String words) {
        if (!attempt.carriedOut(item, command)) {
            return false;
        }
        Notices.done(text(item, words));
        changed.run();
        return true;
    }

    private static String text(LineItem item, String part) {
        return Translations.of(item, "meeting.ui.LineActs." + part);
    }
}
