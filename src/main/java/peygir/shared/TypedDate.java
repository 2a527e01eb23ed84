package peygir.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Three numbers somebody typed for a day; which calendar they are of, the year tells. */
record TypedDate(int year, int month, int day) {

    /** Longer than any date with all its blanks and marks; what is longer is not even looked at. */
    private static final int LONGEST = 40;

    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_FIRST = separated("(\\d{4})", "(\\d{1,2})", "(\\d{1,2})");
    private static final Pattern YEAR_LAST = separated("(\\d{1,2})", "(\\d{1,2})", "(\\d{4})");
    private static final Pattern WITHOUT_YEAR = separated("(\\d{1,2})", "(\\d{1,2})");

    /** @throws DomainException when the text is no date at all */
    static TypedDate of(String typed) {
        var text = tidied(typed);
        for (var form : new Pattern[] {YEAR_FIRST, COMPACT}) {
            var parts = form.matcher(text);
            if (parts.matches()) {
                return of(parts.group(1), parts.group(2), parts.group(3));
            }
        }
        var parts = YEAR_LAST.matcher(text);
        if (parts.matches()) {
            return of(parts.group(3), parts.group(2), parts.group(1));
        }
        throw new DomainException("shared.JalaliDate.unreadable");
    }

    /** Accepts a month and a day alone, too. */
    static TypedDate of(String typed, int yearWhenMissing) {
        var parts = WITHOUT_YEAR.matcher(tidied(typed));
        return parts.matches()
                ? of(Integer.toString(yearWhenMissing), parts.group(1), parts.group(2))
                : of(typed);
    }

    JalaliDate toJalali() {
        return Dates.isGregorian(year) ? JalaliDate.of(toLocalDate()) : new JalaliDate(year, month, day);
    }

    LocalDate toLocalDate() {
        if (!Dates.isGregorian(year)) {
            return toJalali().toLocalDate();
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException _) {
            throw new DomainException("shared.Dates.noSuchDay");
        }
    }

    private static TypedDate of(String year, String month, String day) {
        return new TypedDate(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static String tidied(String typed) {
        if (typed.length() > LONGEST) {
            return "";
        }
        // Marks of direction come along when a date is pasted from a letter.
        return Digits.toLatin(typed).replaceAll("[\\u200C\\u200E\\u200F\\u2066-\\u2069]", "").strip();
    }

    private static Pattern separated(String... parts) {
        // Beside the plain ones: the Arabic date separator and the Persian decimal mark.
        return Pattern.compile(String.join("\\s*[-/._\\s\\u060D\\u066B]\\s*", parts));
    }
}
