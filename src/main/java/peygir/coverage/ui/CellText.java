package peygir.coverage.ui;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import peygir.coverage.CellRow;
import peygir.coverage.CellState;
import peygir.place.Population;
import peygir.shared.Messages;
import peygir.shared.Numbers;

/** What stands in a cell of a matrix, in signs, and how it is read aloud. The sign of the state is never left out. */
record CellText(String shown, String said) {

    /** No need is known: what nobody covers is an absence. */
    static final String ABSENCE = "∅";

    private static final String UNKNOWN = "?";

    /** Sign and number stay in one line. */
    private static final String BESIDE = "\u00A0";

    private static final double PEOPLE = 10_000.0;
    private static final double FEW = .1;

    /** Of one cell, or of several that belong together. */
    static CellText of(MatrixShow show, CellState state, List<CellRow> cells, long activities, @Nullable Population population, Locale locale) {
        return switch (show) {
            case STATES -> states(state, cells, locale);
            case COUNTS -> counted(state, activities, locale);
            case NEED -> needed(state, cells, locale);
            case PEOPLE -> perPeople(state, activities, population, locale);
        };
    }

    private static CellText states(CellState state, List<CellRow> cells, Locale locale) {
        var covered = cells.stream().filter(cell -> cell.state() == CellState.COVERED).count();
        if (cells.size() == 1) {
            return new CellText(CellBadge.mark(state), Messages.text(locale, state));
        }
        var shown = state == CellState.COVERED
                ? text(locale, "share", Numbers.text(covered, locale), Numbers.text(cells.size(), locale))
                : CellBadge.mark(state);
        return new CellText(shown, text(locale, "states", state, covered, cells.size()));
    }

    private static CellText counted(CellState state, long activities, Locale locale) {
        return new CellText(marked(state, activities, Numbers.text(activities, locale)), text(locale, "counts", state, activities));
    }

    private static CellText needed(CellState state, List<CellRow> cells, Locale locale) {
        var mark = CellBadge.mark(state);
        var known = cells.stream().filter(cell -> cell.need() > 0).toList();
        if (known.isEmpty()) {
            // What runs without a known need is neither met nor missing.
            return state == CellState.COVERED
                    ? new CellText(mark, text(locale, "needless", state))
                    : new CellText(mark + BESIDE + ABSENCE, text(locale, "absence", state));
        }
        var met = known.stream().filter(cell -> cell.state() == CellState.COVERED).count();
        return new CellText(
                mark + BESIDE + text(locale, "share", Numbers.text(met, locale), Numbers.text(known.size(), locale)),
                text(locale, "need", state, met, known.size()));
    }

    private static CellText perPeople(CellState state, long activities, @Nullable Population population, Locale locale) {
        if (population == null) {
            return new CellText(marked(state, activities, UNKNOWN), text(locale, "noPopulation", state));
        }
        var people = activities * PEOPLE / population.people();
        // What runs is never shown as nothing.
        var rate = Numbers.text(people, people < FEW ? 2 : 1, locale);
        return new CellText(marked(state, activities, rate), text(locale, "people", state, rate));
    }

    private static String marked(CellState state, long activities, String number) {
        if (activities == 0) {
            return CellBadge.mark(state);
        }
        return state == CellState.STALE ? number + CellBadge.mark(state) : number;
    }

    private static String text(Locale locale, String thing, Object... arguments) {
        return Messages.text(locale, "coverage.ui.CellText." + thing, arguments);
    }
}
