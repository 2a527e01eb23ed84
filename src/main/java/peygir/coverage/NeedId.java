package peygir.coverage;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import peygir.shared.Subject;

/** Identifies a need. */
@Embeddable
public record NeedId(UUID value) implements Subject, Serializable {

    public static NeedId random() {
        return new NeedId(UUID.randomUUID());
    }

    /** @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has */
    public static NeedId of(String text) {
        return new NeedId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
