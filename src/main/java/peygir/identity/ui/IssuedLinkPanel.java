package peygir.identity.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import peygir.identity.IssuedLink;
import peygir.shared.Dates;
import peygir.shared.ui.LatinField;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** A link just issued, shown this once, to be copied and handed over by whoever asked for it. */
public final class IssuedLinkPanel extends Panel {

    /**
     * @param person whom it is for
     */
    public IssuedLinkPanel(String person, IssuedLink link) {
        super(Translations.of(new Paragraph(), "identity.ui.IssuedLinkPanel.title", person));
        addClassName("issued-link");
        getElement().setAttribute("role", "status");
        var path = link.path();
        if (path == null) {
            add(new Paragraph(text("shown")));
            return;
        }
        var address = new LatinField(text("address"));
        address.setValue(absolute(path));
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        var until = Dates.moment(link.until(), Translations.localeOf(this));
        add(new Paragraph(text("once", person)), address, new Paragraph(text("until", until)));
    }

    private static String absolute(String path) {
        var request = VaadinServletRequest.getCurrent();
        return request == null
                ? path
                : ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest()).pathSegment(path.split("/")).build().toUriString();
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "identity.ui.IssuedLinkPanel." + thing, arguments);
    }
}
