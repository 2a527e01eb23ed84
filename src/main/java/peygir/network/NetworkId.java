package peygir.network;

import java.util.UUID;
import peygir.shared.Subject;

/** Identifies a network. */
public record NetworkId(UUID value) implements Subject {

    public static NetworkId random() {
        return new NetworkId(UUID.randomUUID());
    }

    /**
     * @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has
     */
    public static NetworkId of(String text) {
        return new NetworkId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
