package peygir.meeting.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import peygir.meeting.AttendanceLine;
import peygir.meeting.InvitationRow;
import peygir.meeting.MeetingId;
import peygir.meeting.Reply;
import peygir.shared.CommandKey;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** Notes an answer that came by telephone or letter. */
class NoteAnswerDialog {

    private static final TextRule NAME = TextRule.required(AttendanceLine.LONGEST_NAME);
    private static final TextRule LETTER = TextRule.optional(AttendanceLine.LONGEST_LETTER);

    private final MeetingServices services;
    private final MeetingId meeting;
    private final InvitationRow row;
    private final Runnable changed;
    private final Select<Reply> reply = new Select<>();
    private final TextField substitute = NAME.on(new TextField());
    private final TextField letter = LETTER.on(new TextField());
    private final ActDialog dialog;

    NoteAnswerDialog(MeetingServices services, MeetingId meeting, InvitationRow row, Runnable changed) {
        this.services = services;
        this.meeting = meeting;
        this.row = row;
        this.changed = changed;
        reply.setLabel(text("reply"));
        reply.setItems(Reply.YES, Reply.NO, Reply.SUBSTITUTE);
        reply.setItemLabelGenerator(one -> Translations.of(reply, one));
        reply.setValue(row.reply() == Reply.PENDING ? Reply.YES : row.reply());
        substitute.setLabel(text("substitute"));
        substitute.setValue(row.substitute() == null ? "" : row.substitute());
        letter.setLabel(text("letter"));
        letter.setValue(row.letterNo() == null ? "" : row.letterNo());
        reply.addValueChangeListener(_ -> ask());
        ask();
        dialog = new ActDialog(Translations.of(reply, "meeting.ui.NoteAnswerDialog.title", row.organisation()), text("do"), this::save, reply, substitute, letter);
    }

    private void ask() {
        substitute.setVisible(reply.getValue() == Reply.SUBSTITUTE);
        letter.setVisible(reply.getValue() == Reply.SUBSTITUTE);
    }

    private boolean save(CommandKey key) {
        if (substitute.isVisible() && (!NAME.accepts(substitute) | !LETTER.accepts(letter))) {
            return false;
        }
        services.invitations().note(services.who(), key, meeting, row.id(), reply.getValue(), substitute.getValue(), letter.getValue());
        changed.run();
        return true;
    }

    void open() {
        dialog.open();
    }

    private String text(String part) {
        return Translations.of(reply, "meeting.ui.NoteAnswerDialog." + part);
    }
}
