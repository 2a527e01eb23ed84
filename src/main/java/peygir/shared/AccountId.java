package peygir.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an account. */
@Embeddable
public record AccountId(UUID value) implements Subject, Serializable {

    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    /**
     * @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has
     */
    public static AccountId of(String text) {
        return new AccountId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
