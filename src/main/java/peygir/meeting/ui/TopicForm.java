package peygir.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import peygir.meeting.AgendaDesk;
import peygir.meeting.AgendaOrigin;
import peygir.meeting.MeetingId;
import peygir.shared.CommandKey;
import peygir.shared.ui.PersianNumberField;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** Puts a topic at the end of an agenda. */
class TopicForm extends Composite<Div> {

    private static final TextRule TITLE = TextRule.required(AgendaDesk.LONGEST_TITLE);
    private static final TextRule PRESENTER = TextRule.optional(AgendaDesk.LONGEST_PRESENTER);

    private final transient MeetingServices services;
    private final MeetingId meeting;
    private final transient Runnable added;
    private final TextField title = TITLE.on(new TextField(text("topic")));
    private final TextField presenter = PRESENTER.on(new TextField(text("presenter")));
    private final PersianNumberField minutes = new PersianNumberField(text("minutes"));

    /** Of the topic being typed: the next one gets its own. */
    private CommandKey key = CommandKey.fresh();

    TopicForm(MeetingServices services, MeetingId meeting, Runnable added) {
        this.services = services;
        this.meeting = meeting;
        this.added = added;
        title.addClassName("wide");
        minutes.setMin(1);
        minutes.setMax(AgendaDesk.MOST_MINUTES);
        var add = new Button(text("add"));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setDisableOnClick(true);
        add.addClickListener(_ -> {
            try {
                add();
            } finally {
                add.setEnabled(true);
            }
        });
        title.addKeyDownListener(Key.ENTER, _ -> add.click());
        var fields = new Div(title, presenter, minutes);
        fields.addClassName("form");
        getContent().add(fields, add);
        getContent().addClassNames("inline-form", "no-print");
    }

    private void add() {
        if (TITLE.accepts(title) & PRESENTER.accepts(presenter) & !minutes.isInvalid()) {
            var topic = new AgendaDesk.Topic(title.getValue(), presenter.getValue(), minutes.getValue(), AgendaOrigin.TEMPLATE);
            services.agenda().put(services.who(), key, meeting, topic);
            key = CommandKey.fresh();
            title.clear();
            presenter.clear();
            minutes.clear();
            title.focus();
            added.run();
        }
    }

    private String text(String part) {
        return Translations.of(this, "meeting.ui.AgendaPanel." + part);
    }
}
