package peygir.ngo.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import peygir.access.Actor;
import peygir.ngo.NgoDetails;
import peygir.shared.NgoId;

/**
 * What a module above has to show on an NGO's page, below the NGO's own matters: a bean of this type is asked for each
 * NGO that is opened.
 */
public interface NgoSection {

    /** The key of the section's heading. */
    String titleKey();

    /** @param record what the page knows of the NGO, still to come it may be; what it says not to be kept of it need not be asked for */
    Component of(Actor who, NgoId ngo, Supplier<NgoDetails> record);

    /** Whether it stands with what the NGO can and does; what it is, and with whom, stands in the other column. */
    default boolean ofItsWork() {
        return false;
    }

    /** Whether it belongs on the printed sheet; a history of the record itself does not. */
    default boolean onPaper() {
        return true;
    }
}
