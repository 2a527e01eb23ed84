package peygir.coverage;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;
import peygir.shared.Texts;

/**
 * What an NGO means to do, for whom, where and when.
 *
 * @param otherWords what it is, in words; asked for when the sub-sector only says "other", and kept only then
 * @param groups codes of target groups, at least one
 * @param locality null for the whole county
 * @param from the first day it is planned for
 * @param to the last day it is planned for
 */
public record ActivityFacts(
        String title, String subSector, @Nullable String otherWords, Set<String> groups, @Nullable UUID locality, LocalDate from, LocalDate to) {

    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_OTHER = 200;

    private static final String OTHER_SECTOR = "OTH.";

    public ActivityFacts {
        title = Texts.required(title, LONGEST_TITLE, "coverage.ActivityFacts.titleNeeded");
        // "Other" alone tells nobody what is done.
        otherWords = asksForWords(subSector) ? Texts.required(otherWords, LONGEST_OTHER, "coverage.ActivityFacts.otherNeedsWords") : null;
        groups = Set.copyOf(groups);
        if (groups.isEmpty()) {
            throw new DomainException("coverage.ActivityFacts.groupNeeded");
        }
        if (to.isBefore(from)) {
            throw new DomainException("coverage.ActivityFacts.endsBeforeStart");
        }
    }

    /** Whether the name of this sub-sector alone says nothing. */
    public static boolean asksForWords(String subSector) {
        return subSector.startsWith(OTHER_SECTOR);
    }
}
