package peygir.coverage.ui;

import com.vaadin.flow.component.UI;
import peygir.coverage.ActivityId;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;
import peygir.shared.ProvinceCode;

/** The doors into this module's pages: addresses relative to the application, for links, and ways to go there. */
public final class CoverageNavigation {

    static final String COVERAGE = "coverage";
    static final String ACTIVITIES = "activities";

    private CoverageNavigation() {}

    /** The counties of a province against the sectors. */
    public static String href(ProvinceCode province) {
        return COVERAGE + "?province=" + province;
    }

    /** A county's sub-sectors. */
    public static String href(CountyCode county) {
        return COVERAGE + "?county=" + county;
    }

    /** A county's sub-sectors of one sector. */
    public static String href(CountyCode county, String sector) {
        return href(county) + "&sector=" + sector;
    }

    /** One cell opened: its activities and needs. */
    public static String hrefCell(CountyCode county, String subSector) {
        return href(county) + "&sub=" + subSector;
    }

    /** A county's overlaps. */
    public static String hrefOverlaps(CountyCode county) {
        return href(county) + "&tab=overlaps";
    }

    public static String href(ActivityId activity) {
        return ACTIVITIES + "/" + activity;
    }

    /** The form for an NGO's new activity. */
    public static String hrefNew(NgoId ngo) {
        return ACTIVITIES + "/new?ngo=" + ngo;
    }

    public static void open(ActivityId activity) {
        UI.getCurrentOrThrow().navigate(href(activity));
    }
}
