package peygir.ngo.ui;

import com.vaadin.flow.component.Component;
import peygir.access.Actor;
import peygir.ngo.NgoDetails;

/**
 * What a module above has to show on an NGO's page, below the NGO's own matters: a bean of this type is asked for each
 * NGO that is opened.
 */
public interface NgoSection {

    /** The key of the section's heading. */
    String titleKey();

    /** @param ngo as the page has it; what it says not to be kept of it need not be asked for */
    Component of(Actor who, NgoDetails ngo);

    /** Whether it belongs on the printed sheet; a history of the record itself does not. */
    default boolean onPaper() {
        return true;
    }
}
