package peygir.place.ui;

import com.vaadin.flow.component.Component;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Translations;

/** Carries changes of a list's rows out; whoever was slower is told, and looks at the row as it is now. */
final class Changes {

    private Changes() {}

    static void attempt(Component reader, Runnable command) {
        try {
            command.run();
        } catch (OptimisticLockingFailureException meanwhile) {
            Notices.refused(Translations.of(reader, "place.ui.changedMeanwhile"));
        }
    }
}
