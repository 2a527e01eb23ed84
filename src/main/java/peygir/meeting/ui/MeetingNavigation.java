package peygir.meeting.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import peygir.meeting.MeetingId;
import peygir.shared.JalaliMonth;

/** The doors into this module's pages: addresses relative to the application, for links, and ways to go there. */
public final class MeetingNavigation {

    static final String LIST = "meetings";

    private MeetingNavigation() {}

    /** The tabs of a meeting's page; their names stand in the address. */
    public enum Tab {
        AGENDA, INVITATIONS, ATTENDANCE, MINUTES;

        String inAddress() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static String hrefList() {
        return LIST;
    }

    /** All meetings of a month on its days. */
    public static String hrefCalendar(JalaliMonth month) {
        return LIST + "/calendar?month=" + month.toString().replace('/', '-');
    }

    /** The promises to meet. */
    public static String hrefSeries() {
        return LIST + "/series";
    }

    public static String hrefNew() {
        return LIST + "/new";
    }

    public static String href(MeetingId meeting) {
        return LIST + "/" + meeting;
    }

    public static String href(MeetingId meeting, Tab tab) {
        return href(meeting) + "?tab=" + tab.inAddress();
    }

    /** The sheet of the minutes as it is printed. */
    public static String hrefSheet(MeetingId meeting) {
        return href(meeting) + "/sheet";
    }

    /** The meeting as a file for one's own calendar. */
    public static String hrefCalendarFile(MeetingId meeting) {
        return href(meeting) + "/calendar.ics";
    }

    /** What was decided and promised, in large type for the room. */
    public static String hrefReadBack(MeetingId meeting) {
        return href(meeting) + "/read-back";
    }

    /** Who came, as a file, and the page that reads such a file; another module has both. */
    static String hrefAttendanceFile(MeetingId meeting) {
        return href(meeting) + "/attendance/export";
    }

    static String hrefAttendanceList(MeetingId meeting) {
        return "import?meeting=" + meeting;
    }

    public static void open(MeetingId meeting) {
        UI.getCurrentOrThrow().navigate(href(meeting));
    }
}
