package peygir.commitment;

import java.util.Locale;
import peygir.access.Actor;

/** The promises of a meeting and those before it, each as a condition on {@code k} with {@code :meeting}, and both in one query. */
final class MeetingQuery {

    /** Promised before the meeting in its series, and open or proven by it. */
    static final String TO_REVIEW = """
             and k.said_in in (select earlier.id from meeting earlier join meeting this on this.series_id = earlier.series_id
                 where this.id = :meeting and earlier.number < this.number)
             and (k.open_order is not null or k.fact_meeting_id = :meeting)
            """;

    static final String ORDER = " order by k.due_order, k.id";

    private MeetingQuery() {}

    /**
     * The first {@code :most} to review and the first {@code :limit} made in it; {@code to_review} says which a row is, and of the former {@code found}
     * how many there are. Which they are is found first, and what else they show is read of those alone.
     */
    static String both(Actor who, Locale locale) {
        var visible = CommitmentRows.visible(who);
        var found = """
                ((select k.id, true as to_review, count(*) over () as found from commitment k where %s limit :most)
                 union all (select k.id, false, 0 from commitment k where %s limit :limit)) listed straight_join commitment k on k.id = listed.id"""
                .formatted(visible + TO_REVIEW + ORDER, visible + " and k.said_in = :meeting" + ORDER);
        return CommitmentRows.select(locale, ", listed.to_review, listed.found", found, "") + "1 = 1" + ORDER;
    }
}
