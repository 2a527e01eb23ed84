package peygir.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import peygir.meeting.MeetingDetails;
import peygir.meeting.MeetingState;
import peygir.meeting.ObjectionDesk;
import peygir.meeting.ObjectionRow;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.StateMark.Tone;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** Who objected to which line of circulated minutes, until when one may, and what the office answered. */
class ObjectionsPanel extends Composite<Div> {

    private static final TextRule ANSWER = TextRule.required(ObjectionDesk.LONGEST);

    private final transient MeetingServices services;
    private final transient MeetingDetails meeting;

    ObjectionsPanel(MeetingServices services, MeetingDetails meeting) {
        this.services = services;
        this.meeting = meeting;
        refresh();
    }

    final void refresh() {
        getContent().removeAll();
        var until = meeting.objectionsUntil();
        if (until == null) {
            // Nobody was ever asked, so nobody objected.
            return;
        }
        var rows = services.objections().of(services.who(), meeting.id());
        var circulated = meeting.state() == MeetingState.CIRCULATED;
        if (rows.isEmpty() && !circulated) {
            return;
        }
        var panel = new Panel(text("title"));
        if (circulated) {
            panel.add(new Paragraph(text(
                    until.isBefore(services.today()) ? "over" : "window",
                    Dates.full(until, Translations.localeOf(this)),
                    Dates.relative(until, services.today(), Translations.localeOf(this)))));
        }
        panel.add(rows.isEmpty() ? new EmptyNote(text("none")) : list(rows));
        getContent().add(panel);
    }

    private UnorderedList list(List<ObjectionRow> rows) {
        var list = new UnorderedList();
        list.addClassName("objections");
        rows.forEach(row -> list.add(item(row)));
        return list;
    }

    private ListItem item(ObjectionRow row) {
        var locale = Translations.localeOf(this);
        var accepted = row.accepted();
        var who = new Span(row.organisation());
        who.addClassName("objection-by");
        var head = new Div(
                who,
                accepted == null
                        ? new StateMark(Tone.LATE, text("open"))
                        : new StateMark(accepted ? Tone.GOOD : Tone.QUIET, text(accepted ? "accepted" : "declined")));
        head.addClassName("objection-head");
        var about = new Paragraph(text("about", row.line()));
        about.addClassName("meta");
        var words = new Paragraph(row.text());
        words.getElement().setAttribute("dir", "auto");
        var signed = new Paragraph(text("signed", row.by(), Dates.moment(row.at(), locale)));
        signed.addClassName("meta");
        var item = new ListItem(head, about, words, signed);
        var answer = row.answer();
        if (answer != null) {
            item.add(new Paragraph(text("answered", row.answeredBy() == null ? "" : row.answeredBy(), answer)));
        } else if (services.mayWrite()) {
            item.add(form(row));
        }
        return item;
    }

    private Div form(ObjectionRow row) {
        var answer = ANSWER.on(new TextArea(text("answer")));
        answer.addClassName("wide");
        var key = CommandKey.fresh();
        var accept = new Button(text("accept"), _ -> answer(row, key, true, answer));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        var decline = new Button(text("decline"), _ -> answer(row, key, false, answer));
        var actions = new Div(accept, decline);
        actions.addClassName("form-actions");
        var form = new Div(answer, actions);
        form.addClassNames("line-form", "no-print");
        return form;
    }

    private void answer(ObjectionRow row, CommandKey key, boolean accepted, TextArea answer) {
        if (ANSWER.accepts(answer)
                && new Attempt().beside(answer, "meeting.ObjectionDesk.alreadyAnswered").carriedOut(this, () ->
                        services.objections().answer(services.who(), key, meeting.id(), row.id(), accepted, answer.getValue()))) {
            Notices.done(text(accepted ? "accepted.done" : "declined.done"));
            refresh();
        }
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "meeting.ui.ObjectionsPanel." + part, arguments);
    }
}
