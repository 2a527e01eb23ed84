package peygir.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Short words at the edge of the page: what was done, and what was refused and why. */
public final class Notices {

    private static final int SECONDS = 5_000;

    private Notices() {}

    /** The last thing that was done on a page. */
    private record Latest(Notification notice) {}

    /** Something was done; goes away by itself, or before the next word of this kind: on a phone they would cover the page. */
    public static void done(String text) {
        var notice = new Notification(text, SECONDS, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.SUCCESS);
        var page = UI.getCurrentOrThrow();
        var before = ComponentUtil.getData(page, Latest.class);
        if (before != null) {
            before.notice().close();
        }
        ComponentUtil.setData(page, Latest.class, new Latest(notice));
        notice.open();
    }

    /** Something was refused; stays until it is closed, so that it can be read. */
    public static void refused(String text) {
        var notice = new Notification();
        notice.setPosition(Notification.Position.TOP_CENTER);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setDuration(0);
        var words = new Span(text);
        var close = new Button(Pictogram.CLOSE.make(), _ -> notice.close());
        close.setAriaLabel(Translations.of(words, "shared.ui.Notices.close"));
        notice.add(new HorizontalLayout(words, close));
        notice.open();
    }
}
