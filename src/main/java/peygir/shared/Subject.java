package peygir.shared;

import java.util.UUID;

/** Something an account may or may not reach: a place, an NGO, a meeting, a commitment. Access rules find where it lies. */
public interface Subject {

    /** The id in an address or form; what is no id answers like an id nobody has. */
    static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound();
        }
    }
}
