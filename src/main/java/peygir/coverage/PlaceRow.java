package peygir.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.place.Population;

/**
 * One place of a county with what runs there.
 *
 * @param locality its name, null for activities of the whole county
 * @param population null while nobody gave one
 * @param cells of the sub-sectors in which something runs there
 */
public record PlaceRow(@Nullable String locality, @Nullable Population population, List<PlaceCell> cells) {

    public PlaceRow {
        cells = List.copyOf(cells);
    }
}
