package peygir.coverage;

import peygir.shared.Subject;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an activity record. */
@Embeddable
public record ActivityId(UUID value) implements Subject, Serializable {

    public static ActivityId random() {
        return new ActivityId(UUID.randomUUID());
    }

    /**
     * @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has
     */
    public static ActivityId of(String text) {
        return new ActivityId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
