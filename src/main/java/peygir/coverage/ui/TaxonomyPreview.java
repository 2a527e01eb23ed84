package peygir.coverage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import peygir.access.CurrentActor;
import peygir.coverage.TaxonomyChange;
import peygir.coverage.TaxonomyDesk;
import peygir.coverage.TaxonomyStep;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.Numbers;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Translations;

/** What a change of the taxonomy does, step by step, and how many records are read otherwise afterwards. */
class TaxonomyPreview extends Div {

    TaxonomyPreview(TaxonomyDesk desk, CurrentActor current, TaxonomyChange change, Runnable done) {
        var steps = new UnorderedList();
        change.steps().forEach(step -> steps.add(new ListItem(words(step))));
        var touched = desk.touched(current.get(), change);
        var key = CommandKey.fresh();
        var save = new Button(text("save"), _ -> {
            try {
                desk.change(current.get(), key, change);
                Notices.done(text("saved"));
                done.run();
            } catch (DomainException refusal) {
                Notices.refused(Messages.text(getLocale(), refusal));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setEnabled(!change.steps().isEmpty());
        var actions = new Div(save);
        actions.addClassName("form-actions");
        var locale = Translations.localeOf(this);
        add(
                change.steps().isEmpty() ? new Paragraph(text("nothing")) : steps,
                new Paragraph(text(
                        "touched", Numbers.text(touched.stream().mapToLong(line -> line.activities()).sum(), locale),
                        Numbers.text(touched.stream().mapToLong(line -> line.statements()).sum(), locale),
                        Numbers.text(touched.stream().mapToLong(line -> line.needs()).sum(), locale),
                        Numbers.text(touched.stream().mapToLong(line -> line.ngos()).sum(), locale))),
                actions);
    }

    private String words(TaxonomyStep step) {
        return switch (step) {
            case TaxonomyStep.Rename rename -> text("rename", rename.code(), rename.label().fa(), rename.label().en());
            case TaxonomyStep.Add add -> add.formerly() == null
                    ? text("add", add.code(), add.label().fa(), add.label().en())
                    : text("addFrom", add.code(), add.label().fa(), add.label().en(), add.formerly());
            case TaxonomyStep.Close close -> text("close", close.code(), close.into());
        };
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.TaxonomyPreview." + thing, arguments);
    }
}
