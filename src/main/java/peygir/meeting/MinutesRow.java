package peygir.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text of minutes as it was frozen.
 *
 * @param hash SHA-256 of the body in UTF-8, in hexadecimal digits
 * @param reason why approved minutes were corrected by this version
 */
public record MinutesRow(int number, MinutesState state, String body, String hash, String by, Instant at, @Nullable String reason) {}
