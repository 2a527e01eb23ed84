package peygir.ngo;

import java.io.Serializable;
import java.util.UUID;
import peygir.shared.Subject;

/** Identifies a document of an NGO. */
public record DocumentId(UUID value) implements Subject, Serializable {

    /**
     * @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has
     */
    public static DocumentId of(String text) {
        return new DocumentId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
