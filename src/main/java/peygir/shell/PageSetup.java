package peygir.shell;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.CurrentActor;
import peygir.identity.ContentPolicy;
import peygir.shared.Language;
import peygir.shared.ui.Forgetting;
import peygir.shared.ui.Served;
import peygir.shared.ui.Translations;

/** Every page speaks its reader's language from the first byte, and its scripts carry the response's nonce. */
@Component
class PageSetup implements VaadinServiceInitListener {

    /** As in {@code frontend/styles/fonts.css}. */
    private static final String FONT = "33.0.3-2";

    private final CurrentActor current;

    PageSetup(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(new Served());
        event.addVaadinRequestInterceptor(new Forgetting());
        event.addIndexHtmlRequestListener(this::writePage);
        event.getSource().addUIInitListener(init -> speak(init.getUI()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new Refusals()));
    }

    private void speak(UI ui) {
        var language = language();
        ui.setLocale(language.locale());
        ui.setDirection(language.isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(Translations.translate(language.locale(), "shell.PageSetup.reconnecting"));
        lost.setDialogTextGaveUp(Translations.translate(language.locale(), "shell.PageSetup.lost"));
    }

    private void writePage(IndexHtmlResponse response) {
        var language = language();
        var document = response.getDocument();
        document.child(0).attr("lang", language.tag()).attr("dir", language.isRightToLeft() ? "rtl" : "ltr");
        document.head().appendElement("link").attr("rel", "icon").attr("href", "icons/peygir.svg").attr("type", "image/svg+xml");
        // The letters are on their way before the style sheet asks for them: no text is drawn twice.
        for (var letters : List.of(language.isRightToLeft() ? "arabic" : "latin", "signs")) {
            document.head().appendElement("link").attr("rel", "preload").attr("as", "font").attr("type", "font/woff2").attr("crossorigin", "")
                    .attr("href", "fonts/vazirmatn-" + letters + ".woff2?v=" + FONT);
        }
        if (nonce(response.getVaadinRequest()) instanceof String nonce) {
            document.select("script").attr("nonce", nonce);
        }
    }

    private static Object nonce(VaadinRequest request) {
        return request.getAttribute(ContentPolicy.NONCE);
    }

    private Language language() {
        return current.find().map(Actor::language).map(java.util.Locale::of).map(Language::of).orElse(Language.PERSIAN);
    }
}
