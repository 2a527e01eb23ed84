package peygir.introduction;

import peygir.shared.Subject;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an introduction of one NGO to another. */
@Embeddable
public record IntroductionId(UUID value) implements Subject, Serializable {

    public static IntroductionId random() {
        return new IntroductionId(UUID.randomUUID());
    }

    /**
     * @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has
     */
    public static IntroductionId of(String text) {
        return new IntroductionId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
