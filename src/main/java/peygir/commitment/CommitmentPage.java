package peygir.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peygir.access.Actor;
import peygir.access.Reach;
import peygir.access.Role;
import peygir.meeting.MeetingId;
import peygir.shared.Messages;
import peygir.shared.Numbers;

/**
 * What the page of one commitment asks of its row beside what a list shows, all in the row's own query: where it was said
 * and what proved it, who the reader is to it, and whether it hangs together with other promises at all.
 */
final class CommitmentPage {

    private static final String OWN = Stream.of(
                    "version", "said_by", "deliverable", "measure", "said_in", "reported_on", "closed_on", "closing_reason", "office_id", "fact", "fact_share",
                    "fact_meeting_id", "expectation_id", "recurs_months", "recurs_until")
            .map(column -> ", k." + column)
            .collect(Collectors.joining());

    private static final String JOINS = """

            left join meeting said on said.id = k.said_in left join meeting_series said_series on said_series.id = said.series_id
            left join meeting proof on proof.id = k.fact_meeting_id left join meeting_series proof_series on proof_series.id = proof.series_id
            left join minute_line spoken on spoken.id = k.minute_line_id left join agenda_item item on item.id = spoken.agenda_item_id
            left join ngo proposer on proposer.id = item.ngo_id""";

    /** What points at it; what it points at stands in the row itself. */
    private static final String KIN = Stream.of(
                    "commitment x where x.superseded_by = k.id", "commitment x where x.repeats_id = k.id", "commitment x where x.parent_id = k.id",
                    "commitment x where x.recurs_from = k.id", "commitment_dependency x where x.commitment_id = k.id",
                    "commitment_dependency x where x.needs_id = k.id")
            .map(pointing -> "(select 1 from " + pointing + " limit 1) is not null")
            .collect(Collectors.joining(" or ", "coalesce(k.superseded_by, k.repeats_id, k.parent_id, k.recurs_from) is not null or ", ""));

    private static final String UNREAD =
            "(select 1 from commitment_news w where w.commitment_id = k.id and " + NewsDesk.UNREAD + " limit 1) is not null";

    private CommitmentPage() {}

    /** One row; a condition on {@code k} follows, and {@code :me} is the reader's account. */
    static String select(Actor who, @Nullable Locale locale) {
        var promising = who.reach(Role.NGO, Role.LIAISON);
        var columns = OWN + ", said_series.title as said_title, said.number as said_number, " + opens(who.reach(), "said") + " as said_opens"
                + ", proof_series.title as proof_title, proof.number as proof_number, " + opens(who.reach(), "proof") + " as proof_opens"
                + ", spoken.text as line_text, item.title as item_title, proposer.name as proposer_name"
                + ", " + Reach.any(promising.ngos("k.ngo_id"), promising.departments("k.department_id")) + " as is_own"
                + ", k.reported_by = :me as is_reporter"
                + ", " + (who.has(Role.NGO, Role.LIAISON) ? UNREAD : "false") + " as is_unread"
                + ", " + KIN + " as has_kin";
        return CommitmentRows.select(locale, columns, JOINS);
    }

    /** Whether the meeting's own page opens for this reader, as a condition on the meeting. */
    private static String opens(Reach reach, String meeting) {
        var invited = Reach.any(reach.ngos("i.ngo_id"), reach.departments("i.department_id"));
        var attended = Reach.any(reach.ngos("a.ngo_id"), reach.departments("a.department_id"));
        return Reach.any(
                reach.counties(meeting + ".county_code"),
                Reach.around("exists (select 1 from invitation i where i.meeting_id = " + meeting + ".id and ", invited, ")"),
                Reach.around("exists (select 1 from attendance a where a.meeting_id = " + meeting + ".id and ", attended, ")"));
    }

    /**
     * A meeting as the reader sees it.
     *
     * @param id when its own page opens for the reader
     * @param title its series and number, in the reader's language
     */
    record Meeting(@Nullable MeetingId id, @Nullable String title) {}

    /** The one it was said in. */
    static Meeting saidIn(ResultSet row, @Nullable Locale locale) throws SQLException {
        return meeting(row, "said_in", "said", locale);
    }

    /** The one that keeps it. */
    static Meeting provenBy(ResultSet row, @Nullable Locale locale) throws SQLException {
        return meeting(row, "fact_meeting_id", "proof", locale);
    }

    private static Meeting meeting(ResultSet row, String id, String which, @Nullable Locale locale) throws SQLException {
        var meeting = row.getString(id);
        if (meeting == null) {
            return new Meeting(null, null);
        }
        var title = locale == null
                ? null
                : Messages.text(
                        locale, "commitment.CommitmentStory.meeting", row.getString(which + "_title"),
                        Numbers.plain(row.getInt(which + "_number"), locale));
        return new Meeting(row.getBoolean(which + "_opens") ? MeetingId.of(meeting) : null, title);
    }
}
