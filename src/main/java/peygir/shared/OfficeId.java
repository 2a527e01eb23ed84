package peygir.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an office of a province or county. */
@Embeddable
public record OfficeId(UUID value) implements Subject, Serializable {

    public static OfficeId random() {
        return new OfficeId(UUID.randomUUID());
    }

    /**
     * @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has
     */
    public static OfficeId of(String text) {
        return new OfficeId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
