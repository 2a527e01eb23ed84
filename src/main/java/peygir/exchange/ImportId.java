package peygir.exchange;

import java.util.UUID;
import peygir.shared.Subject;

/** Identifies an import that was carried out. */
public record ImportId(UUID value) implements Subject {

    /**
     * @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has
     */
    public static ImportId of(String text) {
        return new ImportId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
