package peygir.commitment;

import peygir.shared.Subject;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a commitment. */
@Embeddable
public record CommitmentId(UUID value) implements Subject, Serializable {

    public static CommitmentId random() {
        return new CommitmentId(UUID.randomUUID());
    }

    /**
     * @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has
     */
    public static CommitmentId of(String text) {
        return new CommitmentId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
