package peygir.exchange;

import java.util.List;

/**
 * What an import would do.
 *
 * @param rows all rows of the sheet below its headings
 * @param unknownSectors what stands for sectors and nobody knows yet, each once
 * @param passedOver headings nobody knows: their columns are not read
 */
public record ImportCheck(List<ImportRow> rows, List<String> unknownSectors, List<String> passedOver) {

    public ImportCheck {
        rows = List.copyOf(rows);
        unknownSectors = List.copyOf(unknownSectors);
        passedOver = List.copyOf(passedOver);
    }

    public List<ImportRow> good() {
        return rows.stream().filter(ImportRow::good).toList();
    }

    public List<ImportRow> bad() {
        return rows.stream().filter(row -> !row.good()).toList();
    }
}
