package peygir.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;
import peygir.sheet.SheetRow;
import peygir.sheet.SheetRow.Cell;

/**
 * Finds the headings of a list and hands over what stands below them row by row. Titles, dates and empty rows may stand
 * above; headings of two rows, as merged cells leave them, are read as one.
 */
final class ListReader<C extends Enum<C>> implements Consumer<SheetRow> {

    private static final int HEADINGS_WITHIN = 10;

    private final Columns<C> columns;
    private final Predicate<Set<C>> enough;
    private final int most;
    private final Function<Cells<C>, ImportRow> reading;
    private final List<SheetRow> head = new ArrayList<>();
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private @Nullable EnumMap<C, Integer> places;

    /**
     * @param enough whether these columns are enough to know what a row is about
     * @param most how many rows may come
     */
    ListReader(Columns<C> columns, Predicate<Set<C>> enough, int most, Function<Cells<C>, ImportRow> reading) {
        this.columns = columns;
        this.enough = enough;
        this.most = most;
        this.reading = reading;
    }

    @Override
    public void accept(SheetRow row) {
        if (places != null) {
            read(row, places);
            return;
        }
        head.add(row);
        if (head.size() == HEADINGS_WITHIN) {
            begin();
        }
    }

    List<ImportRow> rows() {
        if (places == null) {
            begin();
        }
        return rows;
    }

    List<String> passedOver() {
        return passedOver;
    }

    private record Headings(SheetRow row, int next) {}

    private void begin() {
        Headings best = null;
        var known = 1;
        // One row is taken for the headings unless two together name more.
        for (var candidate : candidates()) {
            var found = columns.in(candidate.row());
            if (found.size() > known && enough.test(found.keySet())) {
                best = candidate;
                known = found.size();
            }
        }
        if (best == null) {
            throw new DomainException("exchange.ListReader.noHeadings");
        }
        var found = columns.in(best.row());
        var cells = best.row().cells();
        IntStream.range(0, cells.size())
                .filter(at -> !found.containsValue(at))
                .mapToObj(at -> cells.get(at).text().strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .forEach(passedOver::add);
        places = found;
        head.subList(best.next(), head.size()).forEach(row -> read(row, found));
        head.clear();
    }

    private List<Headings> candidates() {
        var candidates = new ArrayList<Headings>();
        IntStream.range(0, head.size()).forEach(at -> candidates.add(new Headings(head.get(at), at + 1)));
        IntStream.range(0, head.size() - 1)
                .filter(at -> isBelow(head.get(at), head.get(at + 1)))
                .forEach(at -> candidates.add(new Headings(together(head.get(at), head.get(at + 1)), at + 2)));
        return candidates;
    }

    /** Where the upper row names a column, the lower one says nothing, or names one too: then they are headings of two rows. */
    private boolean isBelow(SheetRow upper, SheetRow lower) {
        return IntStream.range(0, upper.cells().size())
                .filter(at -> columns.of(upper.cell(at).text()).isPresent())
                .mapToObj(at -> lower.cell(at).text())
                .allMatch(text -> text.isBlank() || columns.of(text).isPresent());
    }

    private SheetRow together(SheetRow upper, SheetRow lower) {
        var cells = new ArrayList<Cell>();
        for (var at = 0; at < Math.max(upper.cells().size(), lower.cells().size()); at++) {
            cells.add(columns.of(lower.cell(at).text()).isPresent() || upper.cell(at).text().isBlank() ? lower.cell(at) : upper.cell(at));
        }
        return new SheetRow(lower.number(), cells);
    }

    private void read(SheetRow row, EnumMap<C, Integer> found) {
        if (hashtags(row)) {
            return;
        }
        if (rows.size() == most) {
            throw new DomainException("exchange.ListReader.tooManyRows", most);
        }
        // What stands only in columns nobody knows is no row of the list.
        if (found.values().stream().map(row::cell).anyMatch(cell -> !cell.text().isBlank() || cell.kind() != SheetRow.CellKind.TEXT)) {
            rows.add(reading.apply(new Cells<>(row, found, columns.kind())));
        }
    }

    /** A row of HXL tags below the headings says nothing of the list's matter. */
    private static boolean hashtags(SheetRow row) {
        var texts = row.cells().stream().map(cell -> cell.text().strip()).filter(text -> !text.isEmpty()).toList();
        return !texts.isEmpty() && texts.stream().allMatch(text -> text.startsWith("#") && text.length() > 1 && Character.isLetter(text.charAt(1)));
    }
}
