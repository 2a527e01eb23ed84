package peygir.ngo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.ngo.ExpectationRegister;
import peygir.ngo.ExpectationRow;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.NgoId;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** What an NGO expects, and what the office answered: the NGO raises, the office answers. */
public class ExpectationPanel extends Div {

    private static final TextRule TOPIC = TextRule.required(ExpectationRegister.LONGEST_TOPIC);
    private static final TextRule TEXT = TextRule.required(ExpectationRegister.LONGEST_TEXT);

    private final transient ExpectationRegister register;
    private final transient CurrentActor current;
    private final NgoId ngo;

    public ExpectationPanel(ExpectationRegister register, CurrentActor current, NgoId ngo) {
        this.register = register;
        this.current = current;
        this.ngo = ngo;
        show();
    }

    private void show() {
        removeAll();
        var who = current.get();
        var panel = new Panel(text("title"));
        if (who.ngos().contains(ngo)) {
            var place = new Div();
            var add = new Button(text("add"));
            add.addClickListener(_ -> {
                add.setVisible(false);
                place.add(raising());
            });
            panel.withActions(add);
            panel.add(place);
        }
        var rows = register.of(who, ngo);
        if (rows.isEmpty()) {
            panel.add(new EmptyNote(text("empty")));
        }
        rows.forEach(row -> panel.add(item(row, who.has(Role.EXPERT, Role.GOVERNOR))));
        add(panel);
    }

    private Div item(ExpectationRow row, boolean mayAnswer) {
        var locale = Translations.localeOf(this);
        var title = new Span(row.topic());
        title.addClassName("item-title");
        var state = row.answered()
                ? new StateMark(StateMark.Tone.ACTIVE, text("answered"))
                : new StateMark(StateMark.Tone.LATE, text("waiting"));
        var head = new Div(title, state);
        head.addClassName("item-head");
        var words = new Paragraph(row.text());
        words.addClassName("written");
        var raised = new Paragraph(text("raised", Dates.brief(row.raisedOn(), locale)));
        raised.addClassName("meta");
        var item = new Div(head, words, raised);
        item.addClassName("item");
        if (row.answered()) {
            var answer = new Paragraph(Objects.toString(row.answer(), ""));
            answer.addClassNames("answer", "written");
            var day = row.answeredOn() == null ? "" : Dates.brief(row.answeredOn(), locale);
            var by = new Paragraph(text("answeredBy", Objects.toString(row.answeredBy(), ""), day));
            by.addClassName("meta");
            item.add(answer, by);
        }
        if (mayAnswer) {
            item.add(answerButton(row, item));
        }
        return item;
    }

    private Button answerButton(ExpectationRow row, Div item) {
        var button = new Button(text(row.answered() ? "answerAnew" : "answer"), click -> {
            click.getSource().setVisible(false);
            item.add(new AnswerForm(register, current, row, this::show));
        });
        button.setAriaLabel(text("answerTo", row.topic()));
        button.addClassName("no-print");
        return button;
    }

    private Div raising() {
        // Belongs to this form: a second press of the button is the same expectation.
        var key = CommandKey.fresh();
        var topic = TOPIC.shownOn(new TextField(text("topic")));
        topic.addClassName("wide");
        var words = TEXT.shownOn(new TextArea(text("text")));
        var save = new Button(text("save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> {
            try {
                if (TOPIC.accepts(topic) & TEXT.accepts(words)) {
                    register.raise(current.get(), key, ngo, topic.getValue(), words.getValue());
                    Notices.done(text("saved"));
                    show();
                }
            } finally {
                save.setEnabled(true);
            }
        });
        var actions = new Div(save, new Button(text("cancel"), _ -> show()));
        actions.addClassName("form-actions");
        var fields = new Div(topic, words);
        fields.addClassName("form");
        var form = new Div(fields, actions);
        form.addClassName("item-form");
        return form;
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "ngo.ui.ExpectationPanel." + part, arguments);
    }
}
