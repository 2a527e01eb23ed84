package peygir.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What makes a new version of the taxonomy, in the order in which it is done. */
public record TaxonomyChange(@Nullable List<TaxonomyStep> steps) {

    @Override
    public List<TaxonomyStep> steps() {
        return steps == null ? List.of() : List.copyOf(steps);
    }
}
