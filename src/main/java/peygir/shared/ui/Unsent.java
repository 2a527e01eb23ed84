package peygir.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;

/** The markup of a page that is still on the way to its browser. Once it was sent, the server need not keep it. */
final class Unsent {

    private record Part(Component part, Runnable forget) {}

    private final List<Part> parts = new ArrayList<>();

    private Unsent() {}

    /** @param forget done when the request that carried the part's markup has ended */
    static void add(UI page, Component part, Runnable forget) {
        var unsent = ComponentUtil.getData(page, Unsent.class);
        if (unsent == null) {
            unsent = new Unsent();
            ComponentUtil.setData(page, Unsent.class, unsent);
        }
        unsent.parts.add(new Part(part, forget));
    }

    /** Behind the back of the browser, which keeps what it shows. */
    static void erase(Component part) {
        part.getElement().getNode().getFeature(ElementPropertyMap.class).setProperty(Markup.PROPERTY, "", false);
    }

    /** Lets the server forget what the pages of a session were sent; what is still on the way stays. */
    static void forgetSent(VaadinSession session) {
        session.getUIs().stream().filter(page -> !page.getInternals().isDirty()).forEach(Unsent::forgetSent);
    }

    /** All of a page has been sent. */
    static void forgetSent(UI page) {
        var unsent = ComponentUtil.getData(page, Unsent.class);
        if (unsent == null) {
            return;
        }
        ComponentUtil.setData(page, Unsent.class, null);
        for (var one : unsent.parts) {
            // What was taken away, or is not shown yet, was not.
            if (one.part().isAttached() && one.part().getElement().getNode().isInactive()) {
                add(page, one.part(), one.forget());
            } else if (one.part().isAttached()) {
                one.forget().run();
            }
        }
    }
}
