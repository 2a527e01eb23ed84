package peygir.ngo.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.ngo.Taxonomy.Term;
import peygir.place.LocalityRow;
import peygir.shared.Letters;
import peygir.shared.NgoId;
import peygir.shared.ui.Translations;

/** What an offer or a wish is about and where: both may stay open, and both help to bring NGOs together. */
class MatterFields extends Div {

    private final ComboBox<Term> subSector = new ComboBox<>();
    private final ComboBox<LocalityRow> locality = new ComboBox<>();

    MatterFields(NgoServices services, NgoId ngo) {
        addClassName("form");
        subSector.setLabel(text("subSector"));
        // Folding, so that either keyboard's letters, with or without spaces between words, find the same.
        subSector.setItems(
                (term, typed) -> Letters.compact(term.sector() + term.label()).contains(Letters.compact(typed)),
                services.taxonomy().subSectors(services.who(), Translations.localeOf(this)));
        subSector.setItemLabelGenerator(term -> text("term", String.valueOf(term.sector()), term.label()));
        subSector.setPlaceholder(text("any"));
        subSector.setClearButtonVisible(true);
        locality.setLabel(text("locality"));
        locality.setItems((row, typed) -> Letters.compact(row.name()).contains(Letters.compact(typed)), services.capacities().localities(services.who(), ngo));
        locality.setItemLabelGenerator(LocalityRow::name);
        locality.setPlaceholder(text("wholeCounty"));
        locality.setClearButtonVisible(true);
        add(subSector, locality);
    }

    @Nullable
    String subSector() {
        return subSector.getValue() == null ? null : subSector.getValue().code();
    }

    @Nullable
    UUID locality() {
        return locality.getValue() == null ? null : locality.getValue().id();
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "ngo.ui.MatterFields." + part, arguments);
    }
}
