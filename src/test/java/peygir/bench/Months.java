package peygir.bench;

import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;

/** Months of the Jalali calendar by ICU, not by the product, whose figures are checked with them. */
final class Months {

    private static final long DAY = 86_400_000L;

    private Months() {}

    static LocalDate later(LocalDate day, int months) {
        var calendar = calendar(day);
        calendar.add(PersianCalendar.MONTH, months);
        return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), DAY));
    }

    static int year(LocalDate day) {
        return calendar(day).get(PersianCalendar.YEAR);
    }

    private static PersianCalendar calendar(LocalDate day) {
        var calendar = new PersianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.setTimeInMillis(day.toEpochDay() * DAY);
        return calendar;
    }
}
