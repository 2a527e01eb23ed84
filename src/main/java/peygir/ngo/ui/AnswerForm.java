package peygir.ngo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.ngo.ExpectationRegister;
import peygir.ngo.ExpectationRow;
import peygir.shared.CommandKey;
import peygir.shared.NotFound;
import peygir.shared.ui.ConflictPanel;
import peygir.shared.ui.ConflictPanel.Difference;
import peygir.shared.ui.Notices;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** The office's answer to an expectation. When somebody answered meanwhile, both answers are shown. */
class AnswerForm extends Div {

    private static final TextRule TEXT = TextRule.required(ExpectationRegister.LONGEST_TEXT);

    private final transient NgoServices services;
    private final transient Runnable done;
    private final Div conflict = new Div();
    private final TextArea words = TEXT.shownOn(new TextArea(text("answerLabel")));
    private final Button save = new Button(text("saveAnswer"));

    /** Of one decision to save: a double click is one answer. */
    private CommandKey key = CommandKey.fresh();

    private transient ExpectationRow seen;

    AnswerForm(NgoServices services, ExpectationRow seen, Runnable done) {
        this.services = services;
        this.seen = seen;
        this.done = done;
        addClassName("item-form");
        words.setValue(Objects.toString(seen.answer(), ""));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> {
            try {
                save();
            } finally {
                save.setEnabled(true);
            }
        });
        var actions = new Div(save, new Button(text("cancel"), _ -> done.run()));
        actions.addClassName("form-actions");
        var fields = new Div(words);
        fields.addClassName("form");
        add(fields, conflict, actions);
    }

    private void save() {
        if (!TEXT.accepts(words)) {
            return;
        }
        try {
            services.expectations().answer(services.who(), key, seen.id(), seen.version(), words.getValue());
            Notices.done(text("answerSaved"));
            done.run();
        } catch (OptimisticLockingFailureException _) {
            showBoth();
        }
    }

    private void showBoth() {
        var stored = services.expectations().of(services.who(), seen.ngo(), Translations.localeOf(this)).stream()
                .filter(row -> row.id().equals(seen.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
        key = CommandKey.fresh();
        var panel = new ConflictPanel(
                List.of(new Difference(words.getLabel(), words.getValue(), Objects.toString(stored.answer(), ""))),
                done,
                () -> {
                    seen = stored;
                    conflict.removeAll();
                    save.setVisible(true);
                    save();
                });
        if (stored.answeredBy() != null && stored.answeredOn() != null) {
            panel.savedBy(stored.answeredBy(), stored.answeredOn());
        }
        conflict.removeAll();
        conflict.add(panel);
        save.setVisible(false);
    }

    private String text(String part) {
        return Translations.of(this, "ngo.ui.ExpectationPanel." + part);
    }
}
