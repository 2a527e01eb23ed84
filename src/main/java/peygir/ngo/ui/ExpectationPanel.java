package peygir.ngo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import peygir.access.Actor;
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

/** What an NGO expects, and what the office answered. */
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
        if (who.has(Role.NGO)) {
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
        rows.forEach(row -> panel.add(row(row, who)));
        add(panel);
    }

    private Div row(ExpectationRow row, Actor who) {
        var title = new Span(row.topic());
        title.addClassName("item-title");
        var state = row.answered()
                ? new StateMark(StateMark.Tone.ACTIVE, text("answered"))
                : new StateMark(StateMark.Tone.LATE, text("waiting"));
        var head = new Div(title, state);
        head.addClassName("item-head");
        var raised = new Paragraph(text("raised", Dates.brief(row.raisedOn(), getLocale())));
        raised.addClassName("meta");
        var item = new Div(head, new Paragraph(row.text()), raised);
        item.addClassName("item");
        if (row.answered()) {
            var answer = new Paragraph(Objects.toString(row.answer(), ""));
            answer.addClassName("answer");
            var by = new Paragraph(text(
                    "answeredBy", Objects.toString(row.answeredBy(), ""),
                    row.answeredOn() == null ? "" : Dates.brief(row.answeredOn(), getLocale())));
            by.addClassName("meta");
            item.add(answer, by);
        } else if (who.has(Role.EXPERT, Role.GOVERNOR)) {
            item.add(new Button(text("answer"), click -> {
                click.getSource().setVisible(false);
                item.add(answering(row));
            }));
        }
        return item;
    }

    private Div raising() {
        var key = CommandKey.fresh();
        var topic = TOPIC.on(new TextField(text("topic")));
        topic.addClassName("wide");
        var words = TEXT.on(new TextArea(text("text")));
        return form(
                () -> TOPIC.accepts(topic) & TEXT.accepts(words),
                () -> {
                    register.raise(current.get(), key, ngo, topic.getValue(), words.getValue());
                    Notices.done(text("saved"));
                },
                topic, words);
    }

    private Div answering(ExpectationRow row) {
        var key = CommandKey.fresh();
        var words = TEXT.on(new TextArea(text("answerLabel")));
        return form(
                () -> TEXT.accepts(words),
                () -> {
                    register.answer(current.get(), key, row.id(), row.version(), words.getValue());
                    Notices.done(text("answerSaved"));
                },
                words);
    }

    private Div form(BooleanSupplier valid, Runnable save, Component... inputs) {
        var button = new Button(text("save"), _ -> {
            if (valid.getAsBoolean()) {
                save.run();
                show();
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(button, new Button(text("cancel"), _ -> show()));
        actions.addClassName("form-actions");
        var fields = new Div(inputs);
        fields.addClassName("form");
        var form = new Div(fields, actions);
        form.addClassName("item-form");
        return form;
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "ngo.ui.ExpectationPanel." + thing, arguments);
    }
}
