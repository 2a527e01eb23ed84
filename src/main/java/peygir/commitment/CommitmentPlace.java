package peygir.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where in a list a page of commitments ended: the next one begins after it, however far down that is.
 *
 * @param due null when the last row had no day, as those at the end of the list
 */
public record CommitmentPlace(@Nullable LocalDate due, CommitmentId id) implements Serializable {}
