package peygir.reporting;

import java.util.List;
import peygir.summary.PlaceFigures;

/**
 * A place's kept figures, and those of its parts.
 *
 * @param name in the reader's language
 */
public record PlaceOverview(String name, PlaceFigures total, List<Line> parts) {

    public PlaceOverview {
        parts = List.copyOf(parts);
    }

    /** A part of the place. */
    public record Line(String name, PlaceFigures figures) {}
}
