package peygir.sheet;

import java.util.List;

/**
 * A row of a sheet in which something stands.
 *
 * @param number as the spreadsheet counts, from 1
 */
public record SheetRow(int number, List<Cell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, counted from 0; an empty one where the row ends before it. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean blank() {
        return cells.stream().allMatch(Cell::blank);
    }

    /** What a cell is, beside its text. */
    public enum CellKind {
        TEXT,
        /** It is computed: what it shows may be anything. */
        FORMULA,
        /** The spreadsheet itself found it wrong, as {@code #N/A}. */
        FAULT,
        /** More than a cell can hold; its text is cut. */
        TOO_LONG
    }

    /**
     * @param text as it reads, never in the notation of a computer
     */
    public record Cell(String text, CellKind kind) {

        static final Cell EMPTY = new Cell("", CellKind.TEXT);

        /** Excel's own limit. */
        static final int LONGEST = 32_767;

        /** How much of a longer one is kept, for who is to find it. */
        private static final int KEPT = 60;

        private static final String COMPUTES = "=@";

        /** A text that would compute as soon as it were opened in a spreadsheet is a formula already. */
        static Cell of(String text) {
            if (text.length() > LONGEST) {
                return new Cell(text.substring(0, KEPT), CellKind.TOO_LONG);
            }
            var first = text.stripLeading();
            return new Cell(text, !first.isEmpty() && COMPUTES.indexOf(first.charAt(0)) >= 0 ? CellKind.FORMULA : CellKind.TEXT);
        }

        boolean blank() {
            return kind == CellKind.TEXT && text.isBlank();
        }
    }

    /** {@code B7} for the second column of row 7. */
    public static String name(int column, int row) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row).toString();
    }
}
