package peygir.ngo;

import java.io.Serializable;
import peygir.shared.Digits;
import peygir.shared.DomainException;

/**
 * The national id of a legal person: eleven digits, the last one a check digit. With d = tenth digit + 2, the sum of
 * (digit + d) × (29, 27, 23, 19, 17 repeating) over the first ten digits, modulo 11 (10 counts as 0), is the last one.
 */
public record NationalId(String value) implements Serializable {

    private static final int[] WEIGHTS = {29, 27, 23, 19, 17};

    public NationalId {
        if (!value.matches("[0-9]{11}") || value.startsWith("000000", 3) || checkDigit(value) != value.charAt(10) - '0') {
            throw new DomainException("ngo.NationalId.invalid");
        }
    }

    /** Reads digits of every keyboard, with or without spaces. */
    public static NationalId of(String typed) {
        return new NationalId(Digits.toLatin(typed).replaceAll("[\\s-]", ""));
    }

    private static int checkDigit(String digits) {
        var shift = digits.charAt(9) - '0' + 2;
        var sum = 0;
        for (var i = 0; i < 10; i++) {
            sum += (digits.charAt(i) - '0' + shift) * WEIGHTS[i % WEIGHTS.length];
        }
        return sum % 11 % 10;
    }
}
