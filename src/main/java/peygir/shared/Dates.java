package peygir.shared;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days and times as they are read and written in the reader's language: Jalali in Persian, Gregorian in English. */
public final class Dates {

    /** Where the offices' days begin and end. */
    public static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

    /** From this year on, a year that was typed is a Gregorian one; Jalali years end before it. */
    private static final int FIRST_GREGORIAN_YEAR = JalaliCalendar.LAST_YEAR + 1;

    private static final DateFormatSymbols PERSIAN =
            DateFormatSymbols.getInstance(ULocale.forLanguageTag("fa-IR"));
    private static final DateTimeFormatter HOUR_AND_MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Dates() {}

    /** For tables and fields: 1405/09/02 in Persian digits, or 2026-11-23. */
    public static String brief(LocalDate date, Locale locale) {
        return isPersian(locale) ? Digits.toPersian(JalaliDate.of(date).toString()) : date.toString();
    }

    /** For headings and letters: weekday, day, name of the month, year. */
    public static String full(LocalDate date, Locale locale) {
        return weekday(date.getDayOfWeek(), locale) + " " + dayAndMonth(date, locale) + " " + year(date, locale);
    }

    /** Day and name of the month, where the year is plain from the context. */
    public static String dayAndMonth(LocalDate date, Locale locale) {
        if (isPersian(locale)) {
            var jalali = JalaliDate.of(date);
            return Digits.toPersian(String.valueOf(jalali.day())) + " " + monthName(jalali.month(), locale);
        }
        return date.getDayOfMonth() + " " + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The month this day lies in and its year. */
    public static String month(LocalDate date, Locale locale) {
        return isPersian(locale)
                ? month(JalaliMonth.of(date), locale)
                : date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date.getYear();
    }

    /** A Jalali month and its year; in English under its Persian name, since no other month is the same. */
    public static String month(JalaliMonth month, Locale locale) {
        return monthName(month.month(), locale) + " " + Numbers.plain(month.year(), locale);
    }

    /** The name of the Jalali month with that number, 1 to 12. */
    public static String monthName(int month, Locale locale) {
        return Messages.text(locale, "shared.Dates.month." + month);
    }

    public static String year(LocalDate date, Locale locale) {
        return Numbers.plain(isPersian(locale) ? JalaliDate.of(date).year() : date.getYear(), locale);
    }

    public static String weekday(DayOfWeek day, Locale locale) {
        // ICU counts from Sunday as 1.
        return isPersian(locale)
                ? PERSIAN.getWeekdays()[day.getValue() % 7 + 1]
                : day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** One letter in Persian and two in English, for the head of a calendar. */
    public static String weekdayLetter(DayOfWeek day, Locale locale) {
        return isPersian(locale)
                ? PERSIAN.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.NARROW)[day.getValue() % 7 + 1]
                : day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 2);
    }

    /** Hour and minute of a day of 24 hours. */
    public static String time(LocalTime time, Locale locale) {
        return Digits.in(Language.of(locale), time.format(HOUR_AND_MINUTE));
    }

    /** Day, hour and minute in Tehran. */
    public static String moment(Instant moment, Locale locale) {
        var there = moment.atZone(TEHRAN);
        return Messages.text(
                locale,
                "shared.Dates.moment",
                brief(there.toLocalDate(), locale),
                time(there.toLocalTime(), locale));
    }

    /** Today, yesterday, so many days ago or from now. */
    public static String relative(LocalDate date, LocalDate today, Locale locale) {
        long days = ChronoUnit.DAYS.between(today, date);
        return days > 0
                ? Messages.text(locale, "shared.Dates.inDays", days)
                : Messages.text(locale, "shared.Dates.daysAgo", -days);
    }

    /** How long there is until a due date, or how long it has passed. */
    public static String remaining(LocalDate due, LocalDate today, Locale locale) {
        long days = ChronoUnit.DAYS.between(today, due);
        return days >= 0
                ? Messages.text(locale, "shared.Dates.daysLeft", days)
                : Messages.text(locale, "shared.Dates.daysOver", -days);
    }

    /** A length of time in days. */
    public static String days(long days, Locale locale) {
        return Messages.text(locale, "shared.Dates.days", days);
    }

    /**
     * Reads a day that was typed in any digits: Jalali when its year is one, Gregorian when its year can only be that.
     * A month and a day alone are meant in the year of {@code today}, in the calendar of the reader's language.
     *
     * @throws DomainException when it is no date, or one its calendar does not have
     */
    public static LocalDate read(String typed, LocalDate today, Locale locale) {
        return TypedDate.of(typed, isPersian(locale) ? JalaliDate.of(today).year() : today.getYear())
                .toLocalDate();
    }

    static boolean isGregorian(int year) {
        return year >= FIRST_GREGORIAN_YEAR;
    }

    private static boolean isPersian(Locale locale) {
        return Language.of(locale) == Language.PERSIAN;
    }
}
