package peygir.exchange;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An import as the log keeps it.
 *
 * @param taken how many rows it took
 * @param refused how many rows it did not take
 * @param undoneOn when it was undone, null while it stands
 */
public record ImportRun(
        ImportId id, ImportList list, String file, Instant at, String by, int taken, int refused, @Nullable LocalDate undoneOn) {}
