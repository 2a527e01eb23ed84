package peygir.ngo.ui;

import com.vaadin.flow.component.UI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import peygir.ngo.DocumentId;
import peygir.ngo.NgoStatus;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;

/** The doors into this module's pages: addresses relative to the application, for links, and ways to go there. */
public final class NgoNavigation {

    static final String LIST = "ngos";

    /** The list as a file, and the licences of its NGOs; another module hands them out. */
    static final String EXPORT = LIST + "/export";

    static final String EXPORT_LICENCES = "licences/export";

    /** The page of another module that reads lists of NGOs. */
    static final String IMPORT = "import";

    /** The home of an NGO, a page of another module, and what says there which. */
    static final String OWN = "my-ngo";
    static final String WHICH = "ngo";

    /** The page on which records of one NGO are found. */
    public static final String DUPLICATES = LIST + "/duplicates";

    private NgoNavigation() {}

    public static String hrefList() {
        return LIST;
    }

    /** The list, searched. */
    static String hrefList(String term) {
        return LIST + "?q=" + URLEncoder.encode(term, StandardCharsets.UTF_8);
    }

    /** The list of a county. */
    public static String hrefList(CountyCode county) {
        return LIST + "?county=" + county;
    }

    /** The list of a county, cut to those that stand so. */
    public static String hrefList(CountyCode county, NgoStatus status) {
        return hrefList(county) + "&state=" + inAddress(status);
    }

    /** The form that puts an NGO on the register. */
    public static String hrefNew() {
        return LIST + "/new";
    }

    public static String href(NgoId ngo) {
        return LIST + "/" + ngo;
    }

    static String hrefDocument(DocumentId document) {
        return LIST + "/documents/" + document;
    }

    public static void open(NgoId ngo) {
        UI.getCurrentOrThrow().navigate(href(ngo));
    }

    static String inAddress(NgoStatus status) {
        return status.name().toLowerCase(java.util.Locale.ROOT);
    }
}
