package peygir.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;
import peygir.shared.Letters;

/** One thing that is different in the next version of the taxonomy. */
public sealed interface TaxonomyStep {

    int LONGEST_LABEL = 120;

    /** The code it is about. */
    String code();

    /** A sector or sub-sector gets other words; what it means stays. */
    record Rename(String code, Label label) implements TaxonomyStep {}

    /**
     * A new code.
     *
     * @param sector of a sub-sector; null for a sector
     * @param formerly what records under the new code are read as on earlier days; null when there was no such thing
     * @param whole whether all of that older one belongs to the new code
     */
    record Add(String code, @Nullable String sector, Label label, @Nullable String formerly, boolean whole) implements TaxonomyStep {

        private static final Pattern SECTOR = Pattern.compile("[A-Z]{3}");
        private static final Pattern SUB_SECTOR = Pattern.compile("[A-Z]{3}\\.[A-Z]{2,8}");

        public Add {
            if (sector == null ? !SECTOR.matcher(code).matches() : !SUB_SECTOR.matcher(code).matches() || !code.startsWith(sector + ".")) {
                throw new DomainException("coverage.TaxonomyStep.code", code);
            }
        }
    }

    /**
     * A code is used no more.
     *
     * @param into what its records are read as from now on
     * @param whole whether all of what they are read as belonged to it
     */
    record Close(String code, String into, boolean whole) implements TaxonomyStep {}

    /** A name in both languages. */
    record Label(String fa, String en) {

        public Label {
            fa = checked(fa);
            en = checked(en);
        }

        private static String checked(String typed) {
            var label = Letters.store(typed).strip();
            if (label.isEmpty()) {
                throw new DomainException("coverage.TaxonomyStep.labelNeeded");
            }
            if (label.length() > LONGEST_LABEL) {
                throw new DomainException("shared.ui.TextRule.tooLong", LONGEST_LABEL, label.length());
            }
            return label;
        }
    }

    /** A new sub-sector by its code and name. */
    record Part(String code, Label label) {}

    /**
     * One becomes several.
     *
     * @param keeper the part as which the records of the old one are read
     */
    static List<TaxonomyStep> split(String code, String sector, List<Part> parts, String keeper) {
        if (parts.size() < 2 || parts.stream().noneMatch(part -> part.code().equals(keeper))) {
            throw new DomainException("coverage.TaxonomyStep.parts");
        }
        var steps = new ArrayList<TaxonomyStep>();
        parts.forEach(part -> steps.add(new Add(part.code(), sector, part.label(), code, false)));
        // Whoever does nothing in the whole does nothing in a part of it.
        steps.add(new Close(code, keeper, true));
        return steps;
    }

    /** Several become one new one. What was said of one alone is not said of all. */
    static List<TaxonomyStep> merge(Collection<String> codes, String sector, Part into) {
        if (codes.size() < 2) {
            throw new DomainException("coverage.TaxonomyStep.several");
        }
        var steps = new ArrayList<TaxonomyStep>();
        steps.add(new Add(into.code(), sector, into.label(), codes.iterator().next(), true));
        codes.forEach(code -> steps.add(new Close(code, into.code(), false)));
        return steps;
    }
}
