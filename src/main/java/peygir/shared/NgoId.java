package peygir.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an NGO. */
@Embeddable
public record NgoId(UUID value) implements Subject, Serializable {

    public static NgoId random() {
        return new NgoId(UUID.randomUUID());
    }

    /**
     * @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has
     */
    public static NgoId of(String text) {
        return new NgoId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
