package peygir.reporting;

import org.jspecify.annotations.Nullable;
import peygir.shared.NgoId;
import peygir.summary.CommitmentCounts;

/**
 * An NGO in one line.
 *
 * @param promised what was promised to it
 * @param freshness median days since its running activities were confirmed, null without any
 */
public record NgoLine(NgoId ngo, CommitmentCounts promised, @Nullable Long freshness) {}
