package peygir.exchange;

import java.util.List;

/**
 * What a sheet holds.
 *
 * @param rows those in which something stands, in their order
 */
record Grid(List<Row> rows) {

    /** More would be another kind of file than a county's register. */
    static final int MOST_ROWS = 20_000;

    /** Excel's own limit. */
    static final int LONGEST_CELL = 32_767;

    /**
     * @param number as the spreadsheet counts, from 1
     */
    record Row(int number, List<Cell> cells) {

        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        boolean blank() {
            return cells.stream().allMatch(cell -> cell.text().isBlank());
        }
    }

    /**
     * @param text as it reads, never in the notation of a computer
     * @param formula whether it is computed: what it shows may be anything
     */
    record Cell(String text, boolean formula) {

        static final Cell EMPTY = new Cell("", false);

        static Cell of(String text) {
            return new Cell(text, false);
        }
    }

    /** {@code B7} for the second column of row 7. */
    static String name(int column, int row) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row).toString();
    }
}
