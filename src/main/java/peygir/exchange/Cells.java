package peygir.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import peygir.exchange.ImportRow.Problem;
import peygir.shared.Dates;
import peygir.shared.DomainException;
import peygir.shared.Language;
import peygir.shared.Letters;
import peygir.shared.Messages;
import peygir.sheet.Neutral;
import peygir.sheet.SheetRow;

/** The cells of a row under the headings of its list, and what is wrong with them. */
final class Cells<C extends Enum<C>> {

    private static final String APART = "[;؛|\\n]";
    private static final Locale PERSIAN = Locale.of("fa", "IR");

    /** How lists say that there is nothing. */
    private static final Set<String> NOTHING = Set.of("-", "–", "—", "ـ", "--", "---");

    private final SheetRow row;
    private final Map<C, Integer> places;
    private final Set<C> spoilt;
    private final List<Problem> problems = new ArrayList<>();

    Cells(SheetRow row, Map<C, Integer> places, Class<C> kind) {
        this.row = row;
        this.places = places;
        this.spoilt = EnumSet.noneOf(kind);
        places.forEach((column, place) -> {
            var cell = row.cell(place);
            switch (cell.kind()) {
                case TEXT -> {}
                case FORMULA -> spoil(column, "exchange.Cells.formula");
                case FAULT -> spoil(column, "exchange.Cells.fault");
                case TOO_LONG -> spoil(column, "exchange.Cells.tooLong");
            }
        });
    }

    private void spoil(C column, String refusal) {
        spoilt.add(column);
        problem(column, new DomainException(refusal));
    }

    int number() {
        return row.number();
    }

    List<Problem> problems() {
        return problems;
    }

    boolean good() {
        return problems.isEmpty();
    }

    /** What stands in the column of this row; empty where nothing does, or where a dash says so. */
    String text(C column) {
        var place = places.get(column);
        if (place == null) {
            return "";
        }
        var text = Letters.store(row.cell(place).text()).strip();
        return NOTHING.contains(text) ? "" : Neutral.plain(text);
    }

    @Nullable String optional(C column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** Several of a kind in one cell, parted by semicolons, bars or lines. */
    List<String> several(C column) {
        return Arrays.stream(text(column).split(APART)).map(String::strip).filter(text -> !text.isEmpty()).distinct().toList();
    }

    /** Reads a cell; what it refuses is its problem. A cell that is spoilt is not read at all. */
    <T> @Nullable T take(C column, Supplier<@Nullable T> reading) {
        if (spoilt.contains(column)) {
            return null;
        }
        try {
            return reading.get();
        } catch (DomainException refusal) {
            problem(column, refusal);
            return null;
        }
    }

    /** A day in either calendar, else the one in the column beside it; where both stand they must be the same day. */
    @Nullable LocalDate day(C column, C iso, LocalDate today) {
        var local = take(column, () -> day(text(column), today));
        var world = take(iso, () -> day(text(iso), today));
        if (local != null && world != null && !local.equals(world)) {
            problem(iso, new DomainException("exchange.Cells.otherDay"));
        }
        return local == null ? world : local;
    }

    private static @Nullable LocalDate day(String typed, LocalDate today) {
        // Some programs write a time behind the day that says nothing.
        var day = typed.replaceFirst("[T ]00:00(:00(\\.0+)?)?Z?$", "");
        return day.isEmpty() ? null : Dates.read(day, today, PERSIAN);
    }

    /** A word the product says itself, in either language, or its constant. */
    static <E extends Enum<E>> @Nullable E word(Class<E> kind, String typed, String refusal) {
        if (typed.isEmpty()) {
            return null;
        }
        var compact = Letters.compact(typed);
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(typed)
                        || Arrays.stream(Language.values()).anyMatch(language -> Letters.compact(Messages.text(language.locale(), one)).equals(compact)))
                .findFirst()
                .orElseThrow(() -> new DomainException(refusal, typed));
    }

    void problem(C column, DomainException refusal) {
        problems.add(new Problem(SheetRow.name(places.getOrDefault(column, 0), row.number()), refusal));
    }
}
