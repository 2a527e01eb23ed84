package peygir.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.shared.CountyCode;

/**
 * A working group of the office with NGOs.
 *
 * @param series title of the meetings it meets in, null when it has none of its own
 */
public record CommissionRow(
        CommissionId id, CountyCode county, String subject, String purpose, @Nullable String series, LocalDate foundedOn, @Nullable LocalDate endedOn) {}
