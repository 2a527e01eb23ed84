package peygir.meeting;

import java.time.Instant;

/**
 * A text of minutes as it was frozen.
 *
 * @param hash SHA-256 of the body in UTF-8, in hexadecimal digits
 */
public record MinutesRow(int number, MinutesState state, String body, String hash, String by, Instant at) {}
