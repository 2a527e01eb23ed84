package peygir.meeting;

import peygir.shared.Subject;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a series of meetings. */
@Embeddable
public record SeriesId(UUID value) implements Subject, Serializable {

    public static SeriesId random() {
        return new SeriesId(UUID.randomUUID());
    }

    /**
     * @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has
     */
    public static SeriesId of(String text) {
        return new SeriesId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
