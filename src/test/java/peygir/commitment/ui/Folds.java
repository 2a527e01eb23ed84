package peygir.commitment.ui;

import com.vaadin.flow.component.details.Details;
import peygir.shared.ui.Shown;

/** The folds a reader opens by hand. */
final class Folds {

    private Folds() {}

    /** Opens those of all deeds. */
    static void open() {
        Shown.parts()
                .filter(DeedForms.class::isInstance)
                .flatMap(deeds -> deeds.getChildren())
                .toList()
                .forEach(deed -> {
                    if (deed instanceof Details fold) {
                        fold.setOpened(true);
                    }
                });
    }
}
