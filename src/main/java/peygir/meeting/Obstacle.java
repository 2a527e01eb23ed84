package peygir.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peygir.shared.JalaliDate;
import peygir.shared.SolarHoliday;

/**
 * What speaks against a day for a meeting. None forbids it: whoever plans decides.
 *
 * @param solar the holiday, when it is one that keeps its place in the Jalali year
 * @param words the name of another holiday, of the preferred day of the week, or of the meeting it clashes with
 * @param meeting the meeting it clashes with
 */
public record Obstacle(Cause cause, @Nullable SolarHoliday solar, @Nullable String words, @Nullable MeetingId meeting) {

    /** From what closes every office to what only needs a thought. */
    public enum Cause {
        FRIDAY, SOLAR_HOLIDAY, HOLIDAY, CLASH, AFTER_GRACE, OTHER_WEEKDAY
    }

    static Obstacle of(Cause cause) {
        return new Obstacle(cause, null, null, null);
    }

    /** What the calendar alone says. */
    static Optional<Obstacle> ofCalendar(LocalDate day) {
        return SolarHoliday.on(JalaliDate.of(day))
                .map(holiday -> new Obstacle(Cause.SOLAR_HOLIDAY, holiday, null, null))
                .or(() -> day.getDayOfWeek() == DayOfWeek.FRIDAY ? Optional.of(of(Cause.FRIDAY)) : Optional.empty());
    }
}
