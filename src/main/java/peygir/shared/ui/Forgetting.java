package peygir.shared.ui;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a page was sent is not kept in its session: pictures are forgotten when their request has ended, and the last
 * answer, kept in case the line broke, when the page has since given a sign of life.
 */
public final class Forgetting implements VaadinRequestInterceptor {

    /** A browser whose line broke asks again within seconds. */
    private static final long LONG_AGO = Duration.ofMinutes(1).toMillis();

    /** A page that asks for what was forgotten all the same is loaded anew. */
    private static final String LOAD_ANEW = VaadinService.createUINotFoundJSON(false);

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        // Nothing is known of the page yet.
    }

    @Override
    public void handleException(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
        // What could not be sent is still on the way.
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        if (session == null) {
            return;
        }
        session.lock();
        try {
            Unsent.forgetSent(session);
            if (HandlerHelper.isRequestType(request, RequestType.HEARTBEAT) && System.currentTimeMillis() - session.getLastRequestTimestamp() > LONG_AGO) {
                session.getUIs().forEach(page -> page.getInternals().setLastRequestResponse(LOAD_ANEW));
            }
        } finally {
            session.unlock();
        }
    }
}
