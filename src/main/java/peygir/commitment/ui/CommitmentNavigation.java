package peygir.commitment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.UUID;
import peygir.commitment.CommitmentFilter;
import peygir.commitment.CommitmentId;

/** The doors into this module's pages: addresses relative to the application, for links, and ways to go there. */
public final class CommitmentNavigation {

    static final String LIST = "commitments";
    static final String HANDOVER = LIST + "/handover";

    private CommitmentNavigation() {}

    public static String hrefList() {
        return LIST;
    }

    /** The list cut to what these have in common. */
    public static String hrefList(CommitmentFilter.Show show) {
        return LIST + "?show=" + inAddress(show);
    }

    /** The list as that filter cuts it. */
    static String hrefList(CommitmentFilter filter) {
        var query = new QueryParameters(FilterAddress.write(filter)).getQueryString();
        return query.isEmpty() ? LIST : LIST + "?" + query;
    }

    /** The form for a promise that was said in no meeting. */
    public static String hrefNew() {
        return LIST + "/new";
    }

    /** The form that turns a line of minutes into a commitment. */
    public static String hrefNew(UUID line) {
        return hrefNew() + "?line=" + line;
    }

    /** The form for a promise that takes the place of another. */
    public static String hrefInsteadOf(CommitmentId commitment) {
        return hrefNew() + "?instead=" + commitment;
    }

    /** The form for a part of a larger promise. */
    public static String hrefPartOf(CommitmentId commitment) {
        return hrefNew() + "?part=" + commitment;
    }

    /** The form for a promise that is made once more. */
    public static String hrefAgain(CommitmentId commitment) {
        return hrefNew() + "?again=" + commitment;
    }

    /** What the offices' new holders found. */
    public static String hrefHandover() {
        return HANDOVER;
    }

    public static String href(CommitmentId commitment) {
        return LIST + "/" + commitment;
    }

    /** A file given as evidence, to be saved. */
    public static String hrefEvidence(CommitmentId commitment, UUID evidence) {
        return href(commitment) + "/evidence/" + evidence;
    }

    public static void open(CommitmentId commitment) {
        UI.getCurrentOrThrow().navigate(href(commitment));
    }

    static String inAddress(CommitmentFilter.Show show) {
        return show.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
