package peygir.ngo;

import peygir.shared.Subject;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a capacity an NGO declared. */
@Embeddable
public record CapacityId(UUID value) implements Subject, Serializable {

    public static CapacityId random() {
        return new CapacityId(UUID.randomUUID());
    }

    /**
     * @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has
     */
    public static CapacityId of(String text) {
        return new CapacityId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
