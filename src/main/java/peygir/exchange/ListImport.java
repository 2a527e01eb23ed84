package peygir.exchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.access.Actor;
import peygir.meeting.MeetingId;
import peygir.shared.CountyCode;

/** How one of the lists is read, entered and taken back; the desk that calls it has decided who may and in which transaction. */
interface ListImport {

    ImportList list();

    /**
     * Where a list belongs.
     *
     * @param meeting of an attendance, null for every other list
     */
    record Place(CountyCode county, @Nullable MeetingId meeting) {}

    /** Reads a file and says what it would bring. */
    ImportCheck check(Place place, byte[] content);

    /** Enters what was read; answers the ids of what was made. */
    List<UUID> enter(Actor who, Place place, List<ImportRow> rows);

    /** Takes back what was made. */
    void takeBack(Actor who, Place place, List<UUID> made);
}
