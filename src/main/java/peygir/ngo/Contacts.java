package peygir.ngo;

import org.jspecify.annotations.Nullable;
import peygir.shared.Texts;

/**
 * How an NGO is reached besides its first phone.
 *
 * @param address where its office is, as it is written on a letter
 */
public record Contacts(@Nullable PhoneNumber secondPhone, @Nullable EmailAddress email, @Nullable String address) {

    public static final int LONGEST_ADDRESS = 300;
    public static final Contacts NONE = new Contacts(null, null, null);

    public Contacts {
        address = Texts.orNull(address, LONGEST_ADDRESS);
    }
}
