package peygir.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peygir.meeting.AttendanceLine;
import peygir.meeting.InvitationRow;
import peygir.meeting.MeetingId;
import peygir.meeting.Reply;
import peygir.shared.CommandKey;
import peygir.shared.NotFound;
import peygir.shared.ui.Notices;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** An organisation's own answer: three big buttons; a substitute is asked for by name. */
class ReplyForm extends Composite<Div> {

    private static final TextRule NAME = TextRule.required(AttendanceLine.LONGEST_NAME);
    private static final TextRule LETTER = TextRule.optional(AttendanceLine.LONGEST_LETTER);

    private final transient MeetingServices services;
    private final MeetingId meeting;
    private final transient InvitationRow own;
    private final Map<Reply, Button> buttons = new EnumMap<>(Reply.class);
    private final Div substitute = new Div();
    private final Paragraph answer = new Paragraph();

    ReplyForm(MeetingServices services, MeetingId meeting, InvitationRow own, boolean open) {
        this.services = services;
        this.meeting = meeting;
        this.own = own;
        getContent().addClassName("reply");
        answer.getElement().setAttribute("role", "status");
        show(own.reply(), own.substitute());
        getContent().add(answer);
        if (open) {
            var choice = new Div(button(Reply.YES), button(Reply.SUBSTITUTE), button(Reply.NO));
            choice.addClassNames("reply-choice", "no-print");
            substituteForm();
            getContent().add(choice, substitute);
            press(own.reply());
        }
    }

    private Button button(Reply reply) {
        var button = new Button(text(reply.name().toLowerCase(Locale.ROOT)));
        button.addClickListener(_ -> {
            if (reply == Reply.SUBSTITUTE) {
                substitute.setVisible(true);
            } else {
                send(reply, null, null);
            }
        });
        buttons.put(reply, button);
        return button;
    }

    private void substituteForm() {
        var name = NAME.on(new TextField(text("name")));
        name.setValue(own.substitute() == null ? "" : own.substitute());
        var letter = LETTER.on(new TextField(text("letter")));
        letter.setValue(own.letterNo() == null ? "" : own.letterNo());
        var save = new Button(text("save"), _ -> {
            if (NAME.accepts(name) & LETTER.accepts(letter)) {
                send(Reply.SUBSTITUTE, name.getValue(), letter.getValue());
            }
        });
        substitute.add(name, letter, save);
        substitute.addClassNames("inline-form", "no-print");
        substitute.setVisible(own.reply() == Reply.SUBSTITUTE);
    }

    private void send(Reply reply, @Nullable String name, @Nullable String letter) {
        // Each press is an answer of its own; saying the same twice changes nothing.
        var key = CommandKey.fresh();
        var ngo = own.ngo();
        var department = own.department();
        if (ngo != null) {
            services.invitations().reply(services.who(), key, meeting, ngo, reply, name, letter);
        } else if (department != null) {
            services.invitations().replyForDepartment(services.who(), key, meeting, department, reply, name, letter);
        } else {
            throw new NotFound();
        }
        substitute.setVisible(reply == Reply.SUBSTITUTE);
        show(reply, name);
        press(reply);
        Notices.done(text("thanks"));
    }

    private void show(Reply reply, @Nullable String name) {
        answer.setText(
                switch (reply) {
                    case PENDING -> text("pending");
                    case YES, NO -> text("ours", Translations.of(this, reply));
                    case SUBSTITUTE -> text("oursSubstitute", name == null ? "" : name);
                });
    }

    private void press(Reply reply) {
        buttons.forEach((one, button) -> button.getElement().setAttribute("aria-pressed", Boolean.toString(one == reply)));
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "meeting.ui.ReplyForm." + part, arguments);
    }
}
