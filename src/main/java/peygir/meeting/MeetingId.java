package peygir.meeting;

import peygir.shared.Subject;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one meeting. */
@Embeddable
public record MeetingId(UUID value) implements Subject, Serializable {

    public static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }

    /**
     * @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has
     */
    public static MeetingId of(String text) {
        return new MeetingId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
