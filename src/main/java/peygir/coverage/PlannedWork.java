package peygir.coverage;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an NGO means to do, as far as others may be doing it already.
 *
 * @param locality null for the whole county
 * @param groups codes of target groups
 */
public record PlannedWork(
        String subSector, @Nullable UUID locality, @Nullable Set<String> groups, @Nullable LocalDate from, @Nullable LocalDate to) {

    public static PlannedWork of(ActivityFacts facts) {
        return new PlannedWork(facts.subSector(), facts.locality(), facts.groups(), facts.from(), facts.to());
    }
}
