package peygir.meeting;

import org.jspecify.annotations.Nullable;
import peygir.shared.CountyCode;

/**
 * What a list of meetings shows.
 *
 * @param term words of the title or place, empty for all
 * @param county only this county, null for all within reach
 * @param state only this state, null for all
 * @param jalaliYear only meetings of this Jalali year, null for all
 */
public record MeetingFilter(String term, @Nullable CountyCode county, @Nullable MeetingState state, @Nullable Integer jalaliYear) {

    public static MeetingFilter all() {
        return new MeetingFilter("", null, null, null);
    }
}
