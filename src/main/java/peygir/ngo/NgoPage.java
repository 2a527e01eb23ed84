package peygir.ngo;

import java.util.List;

/**
 * How a list of NGOs begins.
 *
 * @param rows its first page
 * @param total how many are on the list beyond its pages, near misspellings apart
 */
public record NgoPage(List<NgoRow> rows, long total) {

    public NgoPage {
        rows = List.copyOf(rows);
    }
}
