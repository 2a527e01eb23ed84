package peygir.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who was there objected to.
 *
 * @param line the words of the line as they were then
 * @param accepted whether the office found it right, null while it is not answered
 */
public record ObjectionRow(
        UUID id, UUID lineId, String line, String organisation, String text, String by, Instant at, @Nullable Boolean accepted,
        @Nullable String answer, @Nullable String answeredBy) {

    public boolean open() {
        return accepted == null;
    }
}
