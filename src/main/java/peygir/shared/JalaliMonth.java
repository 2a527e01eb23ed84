package peygir.shared;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A month of a Jalali year: what rhythms, summaries and the calendar on the screen are counted in. */
public record JalaliMonth(int year, int month) implements Comparable<JalaliMonth> {

    /** @throws DomainException when the calendar has no such month */
    public JalaliMonth {
        if (!JalaliCalendar.hasYear(year)) {
            throw new DomainException(
                    "shared.JalaliDate.noSuchYear", JalaliCalendar.FIRST_YEAR, JalaliCalendar.LAST_YEAR);
        }
        if (month < 1 || month > 12) {
            throw new DomainException("shared.JalaliDate.noSuchMonth");
        }
    }

    public static JalaliMonth of(LocalDate date) {
        return JalaliDate.of(date).inMonth();
    }

    public JalaliMonth plusMonths(int months) {
        int count = Math.addExact(year * 12 + month - 1, months);
        return new JalaliMonth(Math.floorDiv(count, 12), Math.floorMod(count, 12) + 1);
    }

    /** How many months lie between this one and the other; negative when the other is earlier. */
    public int monthsUntil(JalaliMonth other) {
        return (other.year - year) * 12 + other.month - month;
    }

    public int length() {
        return JalaliCalendar.lengthOfMonth(year, month);
    }

    public LocalDate first() {
        return day(1).toLocalDate();
    }

    public LocalDate last() {
        return day(length()).toLocalDate();
    }

    /** That day of this month, or its last day when the month is shorter. */
    public JalaliDate day(int day) {
        return new JalaliDate(year, month, Math.min(day, length()));
    }

    public Stream<JalaliDate> days() {
        return IntStream.rangeClosed(1, length()).mapToObj(day -> new JalaliDate(year, month, day));
    }

    @Override
    public int compareTo(JalaliMonth other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(month, other.month);
    }

    /** In ASCII digits, as 1405/09; {@link Dates} writes it for a reader. */
    @Override
    public String toString() {
        return year + (month < 10 ? "/0" : "/") + month;
    }
}
