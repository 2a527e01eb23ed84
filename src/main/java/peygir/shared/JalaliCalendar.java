package peygir.shared;

import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Where each Jalali year begins, as ICU tells it. Asked once for every year, because ICU's own calendar is a mutable,
 * heavy object, while everything else about the Jalali calendar follows from these days by arithmetic.
 */
final class JalaliCalendar {

    /** Years that can be told from Gregorian ones at sight (1621-2320); ICU's leap years are the observed ones in 1200-1500. */
    static final int FIRST_YEAR = 1000;

    static final int LAST_YEAR = 1699;

    private static final long MILLIS_OF_DAY = 86_400_000L;

    /** The epoch day of each 1 Farvardin, one more than there are years so that every year has an end. */
    private static final long[] YEAR_STARTS = yearStarts();

    private JalaliCalendar() {}

    static boolean hasYear(int year) {
        return FIRST_YEAR <= year && year <= LAST_YEAR;
    }

    static boolean isLeap(int year) {
        return lengthOfYear(year) == 366;
    }

    static int lengthOfYear(int year) {
        return (int) (startOf(year + 1) - startOf(year));
    }

    static int lengthOfMonth(int year, int month) {
        if (month <= 6) {
            return 31;
        }
        return month < 12 || isLeap(year) ? 30 : 29;
    }

    static long epochDay(int year, int month, int day) {
        return startOf(year) + daysBefore(month) + day - 1;
    }

    /** The year that holds this day, or 0 when the day lies outside the years known here. */
    static int yearOf(long epochDay) {
        if (epochDay < YEAR_STARTS[0] || epochDay >= YEAR_STARTS[YEAR_STARTS.length - 1]) {
            return 0;
        }
        int at = Arrays.binarySearch(YEAR_STARTS, epochDay);
        return FIRST_YEAR + (at >= 0 ? at : -at - 2);
    }

    static long startOf(int year) {
        return YEAR_STARTS[year - FIRST_YEAR];
    }

    static int daysBefore(int month) {
        return month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
    }

    static LocalDate earliest() {
        return LocalDate.ofEpochDay(YEAR_STARTS[0]);
    }

    static LocalDate latest() {
        return LocalDate.ofEpochDay(YEAR_STARTS[YEAR_STARTS.length - 1] - 1);
    }

    private static long[] yearStarts() {
        var calendar = new PersianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.setLenient(false);
        var starts = new long[LAST_YEAR - FIRST_YEAR + 2];
        for (int at = 0; at < starts.length; at++) {
            calendar.clear();
            calendar.set(FIRST_YEAR + at, 0, 1);
            starts[at] = Math.floorDiv(calendar.getTimeInMillis(), MILLIS_OF_DAY);
        }
        return starts;
    }
}
