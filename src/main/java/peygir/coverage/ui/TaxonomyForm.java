package peygir.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import peygir.access.CurrentActor;
import peygir.coverage.TaxonomyChange;
import peygir.coverage.TaxonomyDesk;
import peygir.coverage.TaxonomyLine;
import peygir.coverage.TaxonomyStep;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Translations;

/** Renames, splits or merges: first it is shown what would be touched, then it is done. */
class TaxonomyForm extends Div {

    private TaxonomyForm(TaxonomyDesk desk, CurrentActor current, Supplier<TaxonomyChange> reading, Runnable done, Component... fields) {
        addClassName("item-form");
        var preview = new Div();
        var look = new Button(text("preview"), _ -> {
            preview.removeAll();
            try {
                preview.add(new TaxonomyPreview(desk, current, reading.get(), done));
            } catch (DomainException refusal) {
                Notices.refused(Messages.text(getLocale(), refusal));
            }
        });
        look.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(look, new Button(Translations.of(this, "coverage.ui.SettlementForm.cancel"), _ -> done.run()));
        actions.addClassName("form-actions");
        add(fields);
        add(actions, preview);
    }

    static Supplier<TaxonomyForm> renaming(TaxonomyDesk desk, CurrentActor current, TaxonomyLine line, Runnable done) {
        return () -> {
            var name = new TermFields(false);
            name.show(line);
            return new TaxonomyForm(
                    desk, current, () -> new TaxonomyChange(List.of(new TaxonomyStep.Rename(line.code(), name.label()))), done, name);
        };
    }

    /** Into two, or three; the first one takes the records of the old one over. */
    static Supplier<TaxonomyForm> splitting(TaxonomyDesk desk, CurrentActor current, TaxonomyLine line, Runnable done) {
        return () -> {
            var sector = Objects.requireNonNull(line.sector());
            var parts = List.of(new TermFields(true), new TermFields(true), new TermFields(true));
            parts.forEach(part -> part.in(sector));
            parts.getFirst().keeps();
            return new TaxonomyForm(desk, current, () -> {
                var given = parts.stream().filter(part -> !part.empty()).map(TermFields::part).toList();
                return new TaxonomyChange(TaxonomyStep.split(line.code(), sector, given, given.isEmpty() ? "" : given.getFirst().code()));
            }, done, parts.toArray(Component[]::new));
        };
    }

    static Supplier<TaxonomyForm> merging(TaxonomyDesk desk, CurrentActor current, TaxonomyLine line, List<TaxonomyLine> all, Runnable done) {
        return () -> {
            var sector = Objects.requireNonNull(line.sector());
            var name = new TermFields(true);
            name.in(sector);
            var others = new MultiSelectComboBox<TaxonomyLine>();
            others.setLabel(Translations.of(name, "coverage.ui.TaxonomyForm.with"));
            others.setItems(all.stream().filter(other -> other.sector() != null && !other.equals(line)).toList());
            others.setItemLabelGenerator(other -> other.labelFa() + " (" + other.code() + ")");
            return new TaxonomyForm(desk, current, () -> {
                var codes = Stream.concat(Stream.of(line), others.getValue().stream()).map(TaxonomyLine::code).toList();
                return new TaxonomyChange(TaxonomyStep.merge(codes, sector, name.part()));
            }, done, others, name);
        };
    }

    private String text(String thing) {
        return Translations.of(this, "coverage.ui.TaxonomyForm." + thing);
    }
}
