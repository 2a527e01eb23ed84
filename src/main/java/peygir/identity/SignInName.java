package peygir.identity;

import java.util.regex.Pattern;
import peygir.shared.Digits;
import peygir.shared.DomainException;

/** The name by which a person signs in: Latin, so that every keyboard has it. Upper and lower case are the same name. */
record SignInName(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{3,60}");

    SignInName {
        if (!FORM.matcher(value).matches()) {
            throw new DomainException("identity.SignInName.form");
        }
    }

    /** As a person typed it, in digits of any keyboard. */
    static SignInName of(String typed) {
        return new SignInName(Digits.toLatin(typed.strip()));
    }
}
