package peygir.ngo;

import peygir.shared.Subject;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an expectation an NGO raised. */
@Embeddable
public record ExpectationId(UUID value) implements Subject, Serializable {

    public static ExpectationId random() {
        return new ExpectationId(UUID.randomUUID());
    }

    /**
     * @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has
     */
    public static ExpectationId of(String text) {
        return new ExpectationId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
