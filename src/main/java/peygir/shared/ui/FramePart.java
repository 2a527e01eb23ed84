package peygir.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a module puts into the frame around every page, for those it concerns. */
public interface FramePart {

    /** Made once for each window of whoever is signed in; empty when it does not concern them. */
    Optional<Component> make();
}
