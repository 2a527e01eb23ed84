package peygir.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of the board: what is still open and due in a week of the Persian calendar, from Saturday to Friday.
 *
 * @param from the first day, null for what is overdue and for what has no day
 * @param to the last day, null when there is none
 * @param total how many there are
 * @param rows the nearest of them, at most {@value #AT_MOST}
 */
public record DueWeek(Column kind, @Nullable LocalDate from, @Nullable LocalDate to, long total, List<CommitmentRow> rows) {

    public static final int AT_MOST = 8;

    /** The columns in their order. */
    public enum Column {
        OVERDUE,
        THIS_WEEK,
        NEXT_WEEK,
        THIRD_WEEK,
        FOURTH_WEEK,
        LATER,
        NO_DAY
    }
}
