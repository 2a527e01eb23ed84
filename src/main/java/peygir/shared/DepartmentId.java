package peygir.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an executive body of a county. */
@Embeddable
public record DepartmentId(UUID value) implements Subject, Serializable {

    public static DepartmentId random() {
        return new DepartmentId(UUID.randomUUID());
    }

    /**
     * @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has
     */
    public static DepartmentId of(String text) {
        return new DepartmentId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
