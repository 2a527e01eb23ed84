package peygir.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.shared.CountyCode;

/**
 * One activity record, with what its form needs.
 *
 * @param readAs what its sub-sector is read as today
 * @param startedOn null while nobody said that it began
 * @param finishedOn null while nobody said that it ended
 * @param withdrawnOn null while it stands
 */
public record ActivityDetails(
        ActivityRow row, CountyCode county, String readAs, ActivityFacts facts, @Nullable LocalDate startedOn, @Nullable LocalDate finishedOn,
        @Nullable LocalDate withdrawnOn) {}
