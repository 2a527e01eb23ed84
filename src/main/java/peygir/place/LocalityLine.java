package peygir.place;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A locality as its desk keeps it.
 *
 * @param version what a change must be based on
 * @param activities how many activity records are at it, those of the past included
 * @param closedOn since when it is offered no more, null while it is
 * @param population the latest count, null while none was given
 */
public record LocalityLine(
        UUID id, long version, String name, long activities, @Nullable LocalDate closedOn, @Nullable Population population) {}
