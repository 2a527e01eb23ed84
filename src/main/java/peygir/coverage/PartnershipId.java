package peygir.coverage;

import java.io.Serializable;
import java.util.UUID;
import peygir.shared.Subject;

/** Identifies one NGO's part in an activity that another one leads. */
public record PartnershipId(UUID value) implements Subject, Serializable {

    /**
     * @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has
     */
    public static PartnershipId of(String text) {
        return new PartnershipId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
