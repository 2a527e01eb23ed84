package peygir.ngo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.ngo.NgoDetails;
import peygir.shared.CommandKey;
import peygir.shared.NgoId;
import peygir.shared.ui.ConflictPanel;
import peygir.shared.ui.ConflictPanel.Difference;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Translations;

/**
 * A form that changes an NGO's record as it was seen. When somebody changed the same meanwhile, both versions are shown;
 * when somebody changed something else, the change goes through, since it overwrites nothing.
 */
abstract class VersionedForm extends Div {

    /**
     * A field of the form.
     *
     * @param typed what stands in it now
     * @param stored what the record says of it
     */
    record Part(String label, Supplier<String> typed, Function<NgoDetails, String> stored) {}

    private final transient NgoServices services;
    private final transient Runnable done;
    private final Div conflict = new Div();
    private final Button save = new Button();

    /** Of one decision to save: a double click is one change. */
    private CommandKey key = CommandKey.fresh();

    /** The record as the reader saw it when typing began, or chose to overwrite it. */
    private transient NgoDetails seen;

    /** @param done called when the change was saved or given up */
    VersionedForm(NgoServices services, NgoDetails seen, Runnable done) {
        this.services = services;
        this.seen = seen;
        this.done = done;
        addClassName("item-form");
    }

    abstract List<Part> parts();

    /** Puts what is stored into the fields. */
    abstract void show(NgoDetails details);

    /** Saves, or says beside a field why not: then the answer is false. */
    abstract boolean save(NgoId ngo, CommandKey key, long version);

    /** What is told when it was saved. */
    String savedText() {
        return text("ngo.ui.VersionedForm.saved");
    }

    /** Builds the form around its fields. */
    void build(Component fields) {
        save.setText(text("ngo.ui.VersionedForm.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> {
            try {
                save();
            } finally {
                save.setEnabled(true);
            }
        });
        var leave = new Button(text("ngo.ui.VersionedForm.leave"), _ -> done.run());
        var actions = new Div(save, leave);
        actions.addClassName("form-actions");
        // Where the eye is when saving was pressed, not above a long form.
        add(fields, conflict, actions);
        show(seen);
    }

    private void save() {
        try {
            if (save(seen.row().id(), key, seen.version())) {
                Notices.done(savedText());
                done.run();
            }
        } catch (OptimisticLockingFailureException _) {
            changedMeanwhile();
        }
    }

    private void changedMeanwhile() {
        var stored = services.registry().details(services.who(), seen.row().id(), Translations.localeOf(this));
        var overwritesNothing = parts().stream()
                .allMatch(part -> part.stored().apply(stored).equals(part.stored().apply(seen)));
        key = CommandKey.fresh();
        if (overwritesNothing) {
            seen = stored;
            save();
            return;
        }
        var panel = new ConflictPanel(
                parts().stream().map(part -> new Difference(part.label(), part.typed().get(), part.stored().apply(stored))).toList(),
                () -> decided(stored, true),
                () -> decided(stored, false));
        services.registry().lastChange(services.who(), stored.row().id()).ifPresent(change -> panel.savedBy(change.actor(), change.at()));
        conflict.removeAll();
        conflict.add(panel);
        // One decision at a time: the panel asks, the form's own button waits.
        save.setVisible(false);
    }

    private void decided(NgoDetails stored, boolean takeStored) {
        seen = stored;
        conflict.removeAll();
        save.setVisible(true);
        if (takeStored) {
            show(stored);
        } else {
            save();
        }
    }

    /** The record the change is based on. */
    NgoDetails seen() {
        return seen;
    }

    Locale locale() {
        return Translations.localeOf(this);
    }

    String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
