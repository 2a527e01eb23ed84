package peygir.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.shared.DomainException;
import peygir.shared.Language;
import peygir.shared.Messages;
import peygir.shared.NotFound;
import peygir.shared.ui.Notices;

/** The one place where refusals are spoken. What nobody foresaw is logged with its trace and told without it. */
class Refusals implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    @Override
    public void error(ErrorEvent event) {
        var locale = UI.getCurrent() == null
                ? Language.PERSIAN.locale()
                : UI.getCurrent().getLocale();
        var words = switch (event.getThrowable()) {
            case DomainException refusal -> Messages.text(locale, refusal);
            case NotFound _ -> Messages.text(locale, "shell.Refusals.gone");
            case OptimisticLockingFailureException _ -> Messages.text(locale, "shell.Refusals.changedMeanwhile");
            case IOException gone -> {
                // Whoever asked left before the answer was written: nobody is there to be told, and nothing is wrong here.
                LOG.debug("The reader went away", gone);
                yield "";
            }
            case Throwable unforeseen -> {
                LOG.error("Unforeseen failure in a page", unforeseen);
                yield Messages.text(locale, "shell.Refusals.unforeseen");
            }
        };
        if (UI.getCurrent() != null && !words.isEmpty()) {
            Notices.refused(words);
        }
    }
}
