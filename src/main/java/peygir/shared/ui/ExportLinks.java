package peygir.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * The rows of a list as files: a workbook, one with days as the world writes them too, text with commas, text under HXL
 * hashtags. The addresses repeat the filters of the page, so that what leaves is what is shown.
 */
public class ExportLinks extends Composite<Div> {

    /**
     * @param lead what the files hold, in words
     * @param address of the download, relative to the application
     * @param query the page's own filters as they stand in its address
     */
    public ExportLinks(String lead, String address, String query) {
        getContent().addClassNames("export-links", "no-print");
        getContent().add(new Span(lead));
        link("xlsx", address, query, "format=xlsx");
        link("iso", address, query, "format=xlsx&iso=true");
        link("csv", address, query, "format=csv");
        link("hxl", address, query, "format=hxl");
    }

    /** The rows that this page shows. */
    public static ExportLinks ofRows(String address, String query) {
        return new ExportLinks(UI.getCurrentOrThrow().getTranslation("shared.ui.ExportLinks.rows"), address, query);
    }

    private void link(String name, String address, String query, String form) {
        var link = new Anchor(address + "?" + form + (query.isEmpty() ? "" : "&" + query), Translations.of(this, "shared.ui.ExportLinks." + name));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        getContent().add(link);
    }
}
