package peygir.ngo;

import peygir.shared.Subject;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a change an NGO proposed to its record. */
@Embeddable
public record ProfileChangeId(UUID value) implements Subject, Serializable {

    public static ProfileChangeId random() {
        return new ProfileChangeId(UUID.randomUUID());
    }

    /**
     * @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has
     */
    public static ProfileChangeId of(String text) {
        return new ProfileChangeId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
