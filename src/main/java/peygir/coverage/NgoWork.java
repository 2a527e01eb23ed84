package peygir.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an NGO does, and what it said of the rest of its sector.
 *
 * @param activities those that were not withdrawn, the latest first
 * @param statements the sub-sectors of its own sector
 */
public record NgoWork(List<ActivityRow> activities, List<StatementRow> statements) {

    public NgoWork {
        activities = List.copyOf(activities);
        statements = List.copyOf(statements);
    }

    /** The median days since its running activities were confirmed, null when none runs. */
    public @Nullable Long freshness(LocalDate today) {
        var ages = activities.stream()
                .filter(activity -> activity.status() == ActivityStatus.RUNNING)
                .map(activity -> ChronoUnit.DAYS.between(activity.confirmedOn(), today))
                .toList();
        return ages.isEmpty() ? null : CoverageMap.median(ages);
    }
}
