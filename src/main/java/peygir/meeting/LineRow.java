package peygir.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of minutes.
 *
 * @param ngo the NGO whose viewpoint it is, if one's
 * @param resolution number of the resolution it became, as {@code 1405/3}
 * @param commitment the commitment made of it, if any
 */
public record LineRow(
        UUID id, int position, LineKind kind, String text, @Nullable String ngo, @Nullable String resolution, @Nullable UUID commitment) {}
