package peygir.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision or promise as it is read aloud.
 *
 * @param owner whose it is, null while nobody said
 * @param due by when, null while nobody said
 */
public record ReadBackRow(LineKind kind, String what, @Nullable String owner, @Nullable LocalDate due) {}
