package peygir.shared.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** How many pages are being served this moment: whether a processor is left that one of them may use beside its own. */
public final class Served implements VaadinRequestInterceptor {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final AtomicInteger PAGES = new AtomicInteger();

    /** Whether somebody's page would not be the slower for it. */
    static boolean leaveAProcessor() {
        return PAGES.get() < PROCESSORS;
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        PAGES.incrementAndGet();
    }

    @Override
    public void handleException(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
        // It ends all the same.
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        PAGES.decrementAndGet();
    }
}
