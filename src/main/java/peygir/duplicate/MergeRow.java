package peygir.duplicate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A merge in the history of an NGO. */
public record MergeRow(UUID id, String mergedName, String reason, LocalDate on, String by, @Nullable LocalDate undoneOn, @Nullable String undoneBy) {}
