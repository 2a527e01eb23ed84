package peygir.exchange;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An import as the log keeps it.
 *
 * @param ngos how many NGOs it put on the register
 * @param refused how many rows it did not take
 * @param undoneOn when it was undone, null while it stands
 */
public record ImportRun(ImportId id, String file, Instant at, String by, int ngos, int refused, @Nullable LocalDate undoneOn) {}
