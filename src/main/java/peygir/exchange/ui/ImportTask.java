package peygir.exchange.ui;

import org.jspecify.annotations.Nullable;
import peygir.access.Actor;
import peygir.exchange.ImportCheck;
import peygir.exchange.ImportDesk;
import peygir.exchange.ImportId;
import peygir.exchange.ImportList;
import peygir.meeting.MeetingId;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;

/**
 * What the page brings in: which list, of which county, and of which meeting when it is an attendance.
 *
 * @param meeting null for every other list
 */
record ImportTask(ImportList list, CountyCode county, @Nullable MeetingId meeting) {

    ImportCheck check(ImportDesk desk, Actor who, byte[] content) {
        return meeting == null ? desk.check(who, county, list, content) : desk.check(who, meeting, content);
    }

    ImportId carryOut(ImportDesk desk, Actor who, CommandKey key, String file, byte[] content) {
        return meeting == null ? desk.carryOut(who, key, county, list, file, content) : desk.carryOut(who, key, meeting, file, content);
    }

    /** The empty sheet, relative to the application. */
    String form() {
        return "import/form?list=" + ImportNavigation.inAddress(list) + "&county=" + county;
    }
}
