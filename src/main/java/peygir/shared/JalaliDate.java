package peygir.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A day of the Jalali calendar that exists. The database and the services speak {@link LocalDate}; this is how people
 * read, write and count such a day: "in one month" means the same day of the next Jalali month.
 */
public record JalaliDate(int year, int month, int day) implements Comparable<JalaliDate> {

    private static final Comparator<JalaliDate> ORDER = Comparator.comparingInt(JalaliDate::year)
            .thenComparingInt(JalaliDate::month)
            .thenComparingInt(JalaliDate::day);

    /** @throws DomainException when the calendar has no such day, as 30 Esfand of a common year */
    public JalaliDate {
        if (!JalaliCalendar.hasYear(year)) {
            throw new DomainException(
                    "shared.JalaliDate.noSuchYear", JalaliCalendar.FIRST_YEAR, JalaliCalendar.LAST_YEAR);
        }
        if (month < 1 || month > 12) {
            throw new DomainException("shared.JalaliDate.noSuchMonth");
        }
        int length = JalaliCalendar.lengthOfMonth(year, month);
        if (day < 1 || day > length) {
            throw new DomainException("shared.JalaliDate.noSuchDay", new JalaliMonth(year, month), length);
        }
    }

    public static JalaliDate of(int year, int month, int day) {
        return new JalaliDate(year, month, day);
    }

    public static JalaliDate of(LocalDate date) {
        long epochDay = date.toEpochDay();
        int year = JalaliCalendar.yearOf(epochDay);
        int dayOfYear = year == 0 ? 0 : (int) (epochDay - JalaliCalendar.startOf(year));
        int month = dayOfYear < 186 ? dayOfYear / 31 + 1 : (dayOfYear - 186) / 30 + 7;
        return new JalaliDate(year, month, dayOfYear - JalaliCalendar.daysBefore(month) + 1);
    }

    /**
     * Reads what a person typed: year, month and day in Persian, Arabic or Latin digits, with any of {@code / - . _}
     * or blanks between or nothing at all (14050902), the year first or last. A year of 1700 or later is Gregorian.
     *
     * @throws DomainException when this is no date, or a date the calendar does not have
     */
    public static JalaliDate parse(String typed) {
        return TypedDate.of(typed).toJalali();
    }

    /** Reads like {@link #parse(String)}, and also a month and a day alone, meant in the given year. */
    public static JalaliDate parse(String typed, int yearWhenMissing) {
        return TypedDate.of(typed, yearWhenMissing).toJalali();
    }

    public LocalDate toLocalDate() {
        return LocalDate.ofEpochDay(epochDay());
    }

    public JalaliMonth inMonth() {
        return new JalaliMonth(year, month);
    }

    public JalaliDate plusDays(long days) {
        return days == 0 ? this : of(LocalDate.ofEpochDay(epochDay() + days));
    }

    /** The same day so many months later (or earlier), or the last day of that month when it is shorter. */
    public JalaliDate plusMonths(int months) {
        return inMonth().plusMonths(months).day(day);
    }

    /** The same day so many years later (or earlier); 30 Esfand becomes 29 in a common year. */
    public JalaliDate plusYears(int years) {
        return plusMonths(Math.multiplyExact(years, 12));
    }

    public int lengthOfMonth() {
        return JalaliCalendar.lengthOfMonth(year, month);
    }

    public boolean isLeap() {
        return JalaliCalendar.isLeap(year);
    }

    public DayOfWeek dayOfWeek() {
        return DayOfWeek.of((int) Math.floorMod(epochDay() + 3, 7L) + 1);
    }

    /** The place of this day in the week: 0 for Saturday up to 6 for Friday. */
    public int weekday() {
        return (int) Math.floorMod(epochDay() + 5, 7L);
    }

    public boolean isFriday() {
        return weekday() == 6;
    }

    public boolean isBefore(JalaliDate other) {
        return compareTo(other) < 0;
    }

    public boolean isAfter(JalaliDate other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(JalaliDate other) {
        return ORDER.compare(this, other);
    }

    /** In ASCII digits, as 1405/09/02; {@link Dates} writes it for a reader. */
    @Override
    public String toString() {
        return new StringBuilder(10)
                .append(year)
                .append(month < 10 ? "/0" : "/")
                .append(month)
                .append(day < 10 ? "/0" : "/")
                .append(day)
                .toString();
    }

    private long epochDay() {
        return JalaliCalendar.epochDay(year, month, day);
    }
}
