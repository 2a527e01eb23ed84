package peygir.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import peygir.shared.ui.Translations;

/** The place where an organisation promises something itself; the form is made when it is asked for. */
final class OwnPromiseFold {

    private OwnPromiseFold() {}

    static Details of(Supplier<Component> form) {
        var place = new Div();
        var fold = new Details("", place);
        fold.setSummaryText(Translations.of(fold, "commitment.ui.OwnPromiseFold.title"));
        fold.addClassNames("deed", "no-print");
        fold.addOpenedChangeListener(change -> {
            if (change.isOpened() && place.getComponentCount() == 0) {
                place.add(form.get());
            }
        });
        return fold;
    }
}
