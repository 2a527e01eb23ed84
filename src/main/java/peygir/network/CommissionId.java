package peygir.network;

import java.util.UUID;
import peygir.shared.Subject;

/** Identifies a commission. */
public record CommissionId(UUID value) implements Subject {

    public static CommissionId random() {
        return new CommissionId(UUID.randomUUID());
    }

    /**
     * @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has
     */
    public static CommissionId of(String text) {
        return new CommissionId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
