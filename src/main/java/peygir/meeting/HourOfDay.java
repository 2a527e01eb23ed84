package peygir.meeting;

import java.time.LocalTime;
import java.util.regex.Pattern;
import peygir.shared.Digits;
import peygir.shared.DomainException;

/** An hour and its minutes as a hand at the door types them: {@code 9:40}, {@code ۹:۴۰}, {@code 0940}. */
public final class HourOfDay {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[:.٫]?(\\d{2})");

    private HourOfDay() {}

    /**
     * @throws DomainException when it is none
     */
    public static LocalTime read(String typed) {
        var found = TYPED.matcher(Digits.toLatin(typed.strip()));
        if (!found.matches() || Integer.parseInt(found.group(1)) > 23 || Integer.parseInt(found.group(2)) > 59) {
            throw new DomainException("meeting.HourOfDay.unreadable");
        }
        return LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    }
}
