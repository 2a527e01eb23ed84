package peygir.experience;

import peygir.shared.Subject;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an experience note. */
@Embeddable
public record NoteId(UUID value) implements Subject, Serializable {

    public static NoteId random() {
        return new NoteId(UUID.randomUUID());
    }

    /**
     * @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has
     */
    public static NoteId of(String text) {
        return new NoteId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
