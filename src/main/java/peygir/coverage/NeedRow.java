package peygir.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A need as a source put it.
 *
 * @param group label of the target group, null for everybody
 * @param current whether no later finding took its place
 */
public record NeedRow(String subSector, @Nullable String group, int priority, String source, LocalDate asOf, boolean current) {}
