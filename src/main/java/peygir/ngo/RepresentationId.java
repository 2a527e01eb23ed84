package peygir.ngo;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import peygir.shared.Subject;

/** Identifies that somebody represents an NGO, from when to when. */
@Embeddable
public record RepresentationId(UUID value) implements Subject, Serializable {

    public static RepresentationId random() {
        return new RepresentationId(UUID.randomUUID());
    }

    /**
     * @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has
     */
    public static RepresentationId of(String text) {
        return new RepresentationId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
