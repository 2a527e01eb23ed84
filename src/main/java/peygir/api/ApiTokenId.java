package peygir.api;

import java.util.UUID;
import peygir.shared.Subject;

/** Identifies a key of another system; not the key itself. */
public record ApiTokenId(UUID value) implements Subject {

    @Override
    public String toString() {
        return value.toString();
    }
}
