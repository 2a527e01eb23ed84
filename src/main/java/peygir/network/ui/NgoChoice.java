package peygir.network.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.stream.Stream;
import peygir.ngo.NgoFilter;
import peygir.ngo.NgoRow;
import peygir.shared.CountyCode;
import peygir.shared.ui.Translations;

/** Chooses an NGO of a county, found as in the directory. */
class NgoChoice extends ComboBox<NgoRow> {

    private static final int SHOWN = 50;

    NgoChoice(NetworkServices services, CountyCode county, String label) {
        setLabel(label);
        setItemLabelGenerator(NgoRow::name);
        setPageSize(SHOWN);
        setItems(query -> {
            var term = query.getFilter().orElse("");
            var first = query.getOffset() == 0;
            var limit = Math.min(SHOWN, query.getLimit());
            return first
                    ? services.registry().rows(services.who(), new NgoFilter(term, county, null, null), Translations.localeOf(this), null, limit).stream()
                    : Stream.empty();
        });
    }
}
