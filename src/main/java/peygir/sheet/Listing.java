package peygir.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import peygir.shared.Dates;
import peygir.shared.Language;
import peygir.shared.Messages;

/**
 * A list that a page shows, described once by its columns so that it can leave as a file.
 *
 * @param <R> its rows, as the page reads them
 */
public final class Listing<R> {

    private final String texts;
    private final List<Column<R>> columns = new ArrayList<>();

    private Listing(String texts) {
        this.texts = texts;
    }

    private record Column<R>(String name, String tag, boolean iso, Form<R> form) {}

    private interface Form<R> {
        @Nullable Object of(R row, Locale locale);
    }

    /**
     * @param texts beginning of the keys under which its title ({@code .title}) and headings ({@code .name}) stand
     */
    public static <R> Listing<R> of(String texts) {
        return new Listing<>(texts);
    }

    public Listing<R> text(String name, String tag, Function<R, @Nullable String> value) {
        return add(new Column<>(name, tag, false, (row, _) -> value.apply(row)));
    }

    /** A word that the product itself says, in the reader's language. */
    public Listing<R> word(String name, String tag, Function<R, ? extends @Nullable Enum<?>> value) {
        return add(new Column<>(name, tag, false, (row, locale) -> {
            var word = value.apply(row);
            return word == null ? null : Messages.text(locale, word);
        }));
    }

    public Listing<R> yes(String name, String tag, Function<R, Boolean> value) {
        return add(new Column<>(name, tag, false, (row, locale) -> Messages.text(locale, value.apply(row) ? "sheet.Listing.yes" : "sheet.Listing.no")));
    }

    public Listing<R> number(String name, String tag, Function<R, ? extends @Nullable Number> value) {
        return add(new Column<>(name, tag, false, (row, _) -> value.apply(row)));
    }

    /** A day in the reader's calendar; as the world writes it in a column beside, where that is asked for. */
    public Listing<R> day(String name, String tag, Function<R, @Nullable LocalDate> value) {
        add(new Column<>(name, tag, false, (row, locale) -> {
            var day = value.apply(row);
            return day == null ? null : Dates.brief(day, locale);
        }));
        return add(new Column<>(name, tag + "+iso", true, (row, _) -> {
            var day = value.apply(row);
            return day == null ? null : day.toString();
        }));
    }

    private Listing<R> add(Column<R> column) {
        columns.add(column);
        return this;
    }

    /**
     * The rows as a table.
     *
     * @param iso whether days stand in a second column as the world writes them
     */
    public Table table(List<R> rows, boolean iso, Locale locale) {
        var shown = columns.stream().filter(column -> iso || !column.iso()).toList();
        var heads = shown.stream().map(column -> new Table.Column(heading(column, locale), column.tag())).toList();
        var cells = rows.stream().map(row -> {
            var line = new ArrayList<@Nullable Object>();
            shown.forEach(column -> line.add(column.form().of(row, locale)));
            return line;
        }).toList();
        return new Table(Messages.text(locale, texts + ".title"), Language.of(locale) == Language.PERSIAN, heads, cells);
    }

    private String heading(Column<R> column, Locale locale) {
        var heading = Messages.text(locale, texts + "." + column.name());
        return column.iso() ? Messages.text(locale, "sheet.Listing.iso", heading) : heading;
    }
}
