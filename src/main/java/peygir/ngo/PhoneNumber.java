package peygir.ngo;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import peygir.shared.Digits;
import peygir.shared.DomainException;

/** A telephone number in its international form: + and the country's code, 98 for Iran, then the number without a zero. */
public record PhoneNumber(String value) implements Serializable {

    /** Longer than any number with all its blanks and marks; what is longer is not even looked at. */
    private static final int LONGEST_TYPED = 40;

    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9][0-9]{7,14}");
    private static final String IRAN = "+98";
    private static final Pattern IRANIAN = Pattern.compile("\\+98[1-9][0-9]{9}");

    public PhoneNumber {
        if (!INTERNATIONAL.matcher(value).matches() || value.startsWith(IRAN) && !IRANIAN.matcher(value).matches()) {
            throw new DomainException("ngo.PhoneNumber.invalid");
        }
    }

    /** Reads 0353…, 0913…, +98… and 0098… in the digits of every keyboard; null when nothing was typed. */
    public static @Nullable PhoneNumber read(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        if (typed.length() > LONGEST_TYPED) {
            throw new DomainException("ngo.PhoneNumber.invalid");
        }
        var number = Digits.toLatin(typed).replaceAll("[\\s\\u00A0\\u200C\\u200E\\u200F()./-]", "");
        if (number.startsWith("00")) {
            number = "+" + number.substring(2);
        } else if (number.startsWith("0")) {
            number = IRAN + number.substring(1);
        }
        return new PhoneNumber(number);
    }

    /** As it is dialled within Iran; numbers of other countries with their code. */
    public String dialled() {
        return dialled(value);
    }

    /** The same of a number as it is kept; one that was put down otherwise, by an older hand, stays as it is. */
    public static String dialled(String kept) {
        return kept.startsWith(IRAN) ? "0" + kept.substring(IRAN.length()) : kept;
    }

    @Override
    public String toString() {
        return value;
    }
}
