package peygir.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.shared.CountyCode;

/**
 * One activity record, with what its form needs.
 *
 * @param startedOn null while nobody said that it began
 * @param finishedOn null while nobody said that it ended
 * @param withdrawnOn null while it stands
 */
public record ActivityDetails(
        ActivityRow row, CountyCode county, ActivityFacts facts, @Nullable LocalDate startedOn, @Nullable LocalDate finishedOn,
        @Nullable LocalDate withdrawnOn) {}
