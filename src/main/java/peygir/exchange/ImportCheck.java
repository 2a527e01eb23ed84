package peygir.exchange;

import java.util.List;
import peygir.sheet.SheetEncoding;

/**
 * What an import would do.
 *
 * @param encoding how the letters of the file were read
 * @param rows all rows of the sheet below its headings
 * @param unknown words nobody knows yet, each once
 * @param passedOver headings nobody knows: their columns are not read
 */
public record ImportCheck(SheetEncoding encoding, List<ImportRow> rows, List<UnknownWord> unknown, List<String> passedOver) {

    public ImportCheck {
        rows = List.copyOf(rows);
        unknown = List.copyOf(unknown);
        passedOver = List.copyOf(passedOver);
    }

    /** A word that stands for something of that kind, and nobody knows for what. */
    public record UnknownWord(WordKind kind, String typed) {}

    public List<ImportRow> good() {
        return rows.stream().filter(ImportRow::good).toList();
    }

    public List<ImportRow> bad() {
        return rows.stream().filter(row -> !row.good()).toList();
    }
}
