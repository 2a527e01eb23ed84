package peygir.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.commitment.CommitmentDetails;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.ui.ConflictPanel;
import peygir.shared.ui.ConflictPanel.Difference;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Translations;

/**
 * A form by which one thing is done with a commitment. A refusal is said beside the field; when someone else changed the
 * commitment meanwhile both versions are shown; what was typed stays until it is saved.
 */
abstract class DeedForm extends Div {

    /** One a decision: a double click is one deed. */
    private CommandKey key = CommandKey.fresh();

    final transient Desk desk;
    private final transient Runnable changed;
    private final Div conflict = new Div();

    /** The commitment as the reader saw it when typing began. */
    private transient CommitmentDetails seen;

    /**
     * @param changed called after the deed, to show what became of it
     */
    DeedForm(Desk desk, CommitmentDetails seen, Runnable changed) {
        this.desk = desk;
        this.seen = seen;
        this.changed = changed;
        addClassName("deed-form");
        add(conflict);
    }

    CommandKey key() {
        return key;
    }

    CommitmentDetails seen() {
        return seen;
    }

    /** What was typed here, for the comparison with what is stored. */
    List<Difference> typed(CommitmentDetails stored) {
        return List.of();
    }

    /**
     * @param beside the field that shows a refusal
     * @param done key of what is told after it
     */
    void carryOut(HasValidation beside, String done, Runnable command) {
        try {
            command.run();
        } catch (DomainException refusal) {
            beside.setErrorMessage(Messages.text(Translations.localeOf(this), refusal));
            beside.setInvalid(true);
            return;
        } catch (OptimisticLockingFailureException _) {
            showBoth(beside, done, command);
            return;
        }
        Notices.done(text(done));
        changed.run();
    }

    private void showBoth(HasValidation beside, String done, Runnable command) {
        var stored = desk.book().details(desk.who(), seen.row().id(), Translations.localeOf(this));
        var differences = new ArrayList<>(typed(stored));
        differences.add(new Difference(
                text("commitment.ui.DeedForm.state"), Translations.of(this, seen.row().state()), Translations.of(this, stored.row().state())));
        differences.add(new Difference(text("commitment.ui.DeedForm.due"), due(seen), due(stored)));
        conflict.removeAll();
        conflict.add(new ConflictPanel(differences, changed, () -> {
            seen = stored;
            key = CommandKey.fresh();
            conflict.removeAll();
            carryOut(beside, done, command);
        }));
    }

    private String due(CommitmentDetails details) {
        return DueText.day(details.row().currentDue(), Translations.localeOf(this));
    }

    Paragraph hint(String key) {
        var hint = new Paragraph(text(key));
        hint.addClassName("meta");
        return hint;
    }

    Div buttons(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("form-actions");
        return row;
    }

    Button primary(String key, Runnable action) {
        var button = new Button(text(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
