package peygir.ngo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of an NGO.
 *
 * @param validUntil its last day, null when it has no end
 * @param link where it can be read, null when it is a file
 * @param fileName null when it is a link
 */
public record DocumentRow(
        DocumentId id, DocumentKind kind, String title, @Nullable LocalDate validUntil, @Nullable String link, @Nullable String fileName,
        LocalDate givenOn, String givenBy) {

    public boolean validOn(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }
}
