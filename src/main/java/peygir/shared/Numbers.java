package peygir.shared;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import java.util.Locale;
import java.util.OptionalInt;

/** Numbers as they are read and written in the reader's language. */
public final class Numbers {

    private static final LocalizedNumberFormatter PERSIAN = NumberFormatter.withLocale(Language.PERSIAN.locale());
    private static final LocalizedNumberFormatter ENGLISH = NumberFormatter.withLocale(Language.ENGLISH.locale());

    private Numbers() {}

    /** With the thousands parted. */
    public static String text(long number, Locale locale) {
        return format(locale).format(number).toString();
    }

    /** With the thousands parted and at most that many digits after the point. */
    public static String text(double number, int decimals, Locale locale) {
        return format(locale).precision(Precision.maxFraction(decimals)).format(number).toString();
    }

    /** Without any mark between the digits, for years, codes and numbers of things. */
    public static String plain(long number, Locale locale) {
        return Digits.in(Language.of(locale), Long.toString(number));
    }

    /** A whole percentage of a share between 0 and 1. */
    public static String percent(double share, Locale locale) {
        return format(locale)
                .unit(MeasureUnit.PERCENT)
                .precision(Precision.integer())
                .format(share * 100)
                .toString();
    }

    /** A whole number in any digits, with or without marks between the thousands; empty when it is none. */
    public static OptionalInt read(String typed) {
        // The Persian and Latin thousands marks, the Arabic comma many keyboards give instead, and blanks of all kinds.
        var digits = Digits.toLatin(typed)
                .replaceAll("[\\u066C,\\u060C\\s\\u00A0\\u200C\\u200E\\u200F]", "")
                .replace('\u2212', '-');
        if (!digits.matches("-?\\d{1,10}")) {
            return OptionalInt.empty();
        }
        long value = Long.parseLong(digits);
        return value == (int) value ? OptionalInt.of((int) value) : OptionalInt.empty();
    }

    private static LocalizedNumberFormatter format(Locale locale) {
        return Language.of(locale) == Language.PERSIAN ? PERSIAN : ENGLISH;
    }
}
