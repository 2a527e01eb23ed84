package peygir.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the reader.
 *
 * @param text the thing's own words
 * @param where the county or organisation it is about
 * @param day the day it is due, or since when it waits; null when there is none
 * @param href its page, relative
 */
public record InboxItem(Kind kind, String text, String where, @Nullable LocalDate day, String href) {

    /** What is to be done with it, the most urgent first. */
    public enum Kind {
        TO_ACKNOWLEDGE,
        TO_TAKE_OVER,
        OVERDUE,
        EXPECTATION_LATE,
        TO_REPORT,
        TO_APPROVE,
        TO_VERIFY,
        TO_ANSWER_INVITATION,
        TO_ANSWER_INTRODUCTION,
        TO_ANSWER_PARTNER,
        TO_CONFIRM,
        DUE_SOON,
        ACTIVITY_ENDS,
        TO_ANSWER_EXPECTATION,
        TO_DECIDE_CHANGE,
        COMING,
        TO_JOIN,
        LICENCE_ENDS,
        PAPER_ENDS,
        TO_MINUTE,
        TO_INVITE,
        NEWS
    }
}
