package peygir.coverage;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a case; from outside it is known by its two activities. */
@Embeddable
record OverlapCaseId(UUID value) implements Serializable {

    static OverlapCaseId random() {
        return new OverlapCaseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
