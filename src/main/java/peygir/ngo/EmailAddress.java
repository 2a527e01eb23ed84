package peygir.ngo;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import peygir.shared.Digits;
import peygir.shared.DomainException;

/** An e-mail address, in small letters. */
public record EmailAddress(String value) implements Serializable {

    public static final int LONGEST = 120;

    private static final Pattern FORM = Pattern.compile("[a-z0-9._%+-]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}");

    public EmailAddress {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new DomainException("ngo.EmailAddress.invalid");
        }
    }

    /** Reads the digits of every keyboard; null when nothing was typed. */
    public static @Nullable EmailAddress read(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        if (typed.length() > LONGEST * 2) {
            throw new DomainException("ngo.EmailAddress.invalid");
        }
        return new EmailAddress(Digits.toLatin(typed).replaceAll("[\\s\\u200C\\u200E\\u200F]", "").toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
