package peygir.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peygir.access.Role;
import peygir.meeting.InvitationRow;
import peygir.meeting.MeetingDetails;
import peygir.meeting.MeetingState;
import peygir.meeting.Reply;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Translations;

/** Who was invited and what they answered; the invited see and change their own answer only. */
class InvitationsPanel extends Composite<Div> {

    private final transient MeetingServices services;
    private final transient MeetingDetails meeting;
    private final transient Runnable changed;

    InvitationsPanel(MeetingServices services, MeetingDetails meeting, Runnable changed) {
        this.services = services;
        this.meeting = meeting;
        this.changed = changed;
        getContent().addClassName("page-groups");
        var toCome = meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.INVITED;
        if (services.who().has(Role.NGO, Role.LIAISON)) {
            services.book().ownInvitations(services.who(), meeting.id()).forEach(own ->
                    getContent().add(new Panel(own.organisation(), new ReplyForm(services, meeting.id(), own, toCome))));
        }
        if (services.isOfficial()) {
            getContent().add(all(toCome));
        }
        if (getContent().getComponentCount() == 0) {
            getContent().add(new Panel(text("title"), new EmptyNote(text("notInvited"))));
        }
    }

    private Panel all(boolean toCome) {
        var rows = services.book().invitations(services.who(), meeting.id());
        var panel = new Panel(text("title"));
        if (rows.isEmpty()) {
            panel.add(new EmptyNote(text("empty")));
        } else {
            var summary = new Paragraph(summary(rows));
            summary.addClassName("page-lead");
            panel.add(summary, table(rows, toCome));
            if (toCome && services.mayWrite() && rows.stream().anyMatch(row -> row.reply() == Reply.PENDING)) {
                panel.withActions(remind());
            }
        }
        if (toCome && services.mayWrite()) {
            panel.add(new InviteForm(services, meeting, changed));
        }
        return panel;
    }

    private String summary(List<InvitationRow> rows) {
        var counts = rows.stream().collect(Collectors.groupingBy(InvitationRow::reply, Collectors.counting()));
        return Arrays.stream(Reply.values())
                .filter(counts::containsKey)
                .map(reply -> text("count", Translations.of(this, reply), counts.getOrDefault(reply, 0L)))
                .collect(Collectors.joining(text("and")));
    }

    private RowsTable table(List<InvitationRow> rows, boolean toCome) {
        var table = new RowsTable(text("table"), text("organisation"), text("reply"), text("substitute"), text("letter"), text("sentOn")).asCards();
        rows.forEach(row -> table.row(
                RowsTable.cell(row.guest() ? text("guest", row.organisation(), or(row.contact())) : row.organisation()), answer(row, toCome), RowsTable.cell(or(row.substitute())),
                RowsTable.cell(or(row.letterNo())),
                new Span(Dates.brief(row.sentOn(), Translations.localeOf(this)))));
        return table;
    }

    /** Only those who have not answered are asked again. */
    private Button remind() {
        var key = CommandKey.fresh();
        var button = new Button(text("remind"));
        button.addClassName("no-print");
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            try {
                Notices.done(text("reminded", services.invitations().remind(services.who(), key, meeting.id())));
                changed.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private Component answer(InvitationRow row, boolean toCome) {
        var mark = Marks.of(this, row.reply());
        var cell = new Div(mark);
        cell.addClassName("answered");
        var reminded = row.remindedOn();
        if (row.notedBy() != null) {
            cell.add(meta(text("notedBy", row.notedBy())));
        } else if (reminded != null && row.reply() == Reply.PENDING) {
            cell.add(meta(text("remindedOn", Dates.brief(reminded, Translations.localeOf(this)))));
        }
        if (toCome && services.mayWrite()) {
            var note = new Button(text("note"), _ -> new NoteAnswerDialog(services, meeting.id(), row, changed).open());
            note.setAriaLabel(text("noteOf", row.organisation()));
            note.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            note.addClassName("no-print");
            cell.add(note);
        }
        return cell;
    }

    private static Span meta(String words) {
        var span = new Span(words);
        span.addClassName("meta");
        return span;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "meeting.ui.InvitationsPanel." + part, arguments);
    }
}
