package peygir.coverage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.coverage.ActivityDetails;
import peygir.coverage.ActivityFacts;
import peygir.coverage.ActivityId;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.ui.ConflictPanel;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** Changes what a record says. When someone else changed it meanwhile, both versions are shown and nothing is lost. */
class ActivityEditor extends Div {

    private final transient CoverageServices services;
    private final transient Runnable done;
    private final ActivityId id;
    private final ActivityForm fields;
    private final Div conflict = new Div();

    ActivityEditor(CoverageServices services, ActivityDetails details, Runnable done) {
        this.services = services;
        this.done = done;
        this.id = details.row().id();
        this.fields = ActivityForm.of(services, details.row().ngo(), getLocale());
        addClassName("no-print");
        fields.show(details.facts(), details.readAs());
        var key = CommandKey.fresh();
        var save = new Button(text("save"), _ -> fields.facts().ifPresent(facts -> save(key, details.row().version(), facts)));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save);
        actions.addClassName("form-actions");
        add(new Panel(text("title"), conflict, fields, actions));
    }

    private void save(CommandKey key, long seen, ActivityFacts facts) {
        try {
            services.register().change(services.who(), key, id, seen, facts);
            Notices.done(text("saved"));
            done.run();
        } catch (DomainException refusal) {
            fields.refuse(refusal);
        } catch (OptimisticLockingFailureException meanwhile) {
            showBoth();
        }
    }

    private void showBoth() {
        var stored = services.register().details(services.who(), id, getLocale());
        // What is kept on purpose is a command of its own, on what is stored now.
        var again = CommandKey.fresh();
        var both = new ConflictPanel(
                fields.differences(stored.facts()), done, () -> fields.facts().ifPresent(facts -> save(again, stored.row().version(), facts)));
        services.register().lastChange(services.who(), id).ifPresent(change -> both.savedBy(change.actor(), change.at()));
        conflict.removeAll();
        conflict.add(both);
    }

    private String text(String thing) {
        return Translations.of(this, "coverage.ui.ActivityEditor." + thing);
    }
}
