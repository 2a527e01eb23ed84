package peygir.coverage.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import peygir.coverage.OtherNgo;
import peygir.shared.NgoId;
import peygir.shared.ui.Translations;

/** Chooses NGOs of the same county by their names. */
class PartnerChoice extends MultiSelectComboBox<OtherNgo> {

    /** @param ngo the one beside which others are named */
    PartnerChoice(CoverageServices services, NgoId ngo) {
        setLabel(Translations.of(this, "coverage.ui.PartnerChoice.label"));
        setHelperText(Translations.of(this, "coverage.ui.PartnerChoice.hint"));
        setItemLabelGenerator(OtherNgo::name);
        setItems(query -> {
            var limit = query.getLimit();
            // One page is all there is: whoever does not find the name types more of it.
            return query.getOffset() > 0 ? Stream.empty() : services.partners().others(services.who(), ngo, query.getFilter().orElse("")).stream().limit(limit);
        });
    }

    Set<NgoId> chosen() {
        return getValue().stream().map(other -> new NgoId(other.id())).collect(Collectors.toSet());
    }
}
