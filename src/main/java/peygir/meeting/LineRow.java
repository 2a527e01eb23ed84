package peygir.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of minutes.
 *
 * @param item the item of the agenda under which it was said, if under one
 * @param ngo the NGO whose viewpoint it is, if one's
 * @param resolution number of the resolution it became, as {@code 1405/3}
 * @param commitment the commitment made of it, if any
 * @param owner who promised it, as words
 * @param due by when it was promised
 */
public record LineRow(
        UUID id, int position, LineKind kind, String text, @Nullable Item item, @Nullable String ngo, @Nullable String resolution, @Nullable UUID commitment,
        @Nullable String owner, @Nullable LocalDate due) {

    /**
     * An item of the agenda.
     *
     * @param number its place on the agenda, from 1
     */
    public record Item(UUID id, int number, String title) {}
}
