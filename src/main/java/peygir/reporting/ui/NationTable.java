package peygir.reporting.ui;

import java.util.List;
import java.util.Locale;
import peygir.reporting.PlaceOverview;
import peygir.shared.Dates;
import peygir.shared.Messages;
import peygir.shared.Numbers;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.Figure;
import peygir.shared.ui.RowsTable;
import peygir.summary.PlaceFigures;

/** Every part of a place in a line: a few hundred figures that the server need not remember between two clicks. */
record NationTable(List<PlaceOverview.Line> lines, Locale locale) {

    private static final List<String> COLUMNS = List.of("place", "onTime", "silent", "silence", "kept", "open", "overdue", "reach", "covered", "gaps", "overlaps");

    RowsTable table() {
        var table = new RowsTable(text("caption"), COLUMNS.stream().map(this::text).toArray(String[]::new));
        table.addClassName("nation-table");
        return table.drawn(lines.stream().map(this::row));
    }

    private Drawn[] row(PlaceOverview.Line line) {
        var figures = line.figures();
        var rhythm = figures.rhythm();
        var silence = rhythm.longestSilence();
        return new Drawn[] {
            Drawn.link("province?province=" + figures.key(), line.name()),
            ratio(figures, "cadence.on-time", rhythm.onTime(), rhythm.due()),
            silent(figures),
            silence == null ? Drawn.span("") : figure(figures, "cadence.longest-silence", silence.toString(), Dates.days(silence, locale)),
            ratio(figures, "commitment.on-time-rate", figures.commitments().kept(), figures.commitments().judged()),
            count(figures, "commitment.open", figures.commitments().open()),
            count(figures, "commitment.overdue", figures.commitments().overdue()),
            ratio(figures, "reach", figures.ngos().reached(), figures.ngos().active()),
            count(figures, "coverage.covered", figures.coverage().covered()),
            count(figures, "coverage.gap", figures.coverage().gap()),
            count(figures, "overlap.open", figures.coverage().overlapOpen())
        };
    }

    /** Counties that are silent or never met, in words and only where there are any. */
    private Drawn silent(PlaceFigures figures) {
        var rhythm = figures.rhythm();
        if (rhythm.counties() == 0) {
            return Drawn.span(text("noSeries"));
        }
        var quiet = rhythm.silent() + rhythm.neverMet();
        return quiet == 0 ? Drawn.span(text("allMeet")) : Drawn.span(text("quiet", quiet, rhythm.counties()), "figure-urgent");
    }

    private Drawn ratio(PlaceFigures figures, String name, long part, long whole) {
        var shown = Messages.text(locale, "shared.ui.Figure.ratio", Numbers.text(part, locale), Numbers.text(whole, locale));
        return figure(figures, name, name.startsWith("cadence") ? Long.toString(part) : part + "/" + whole, shown);
    }

    private Drawn count(PlaceFigures figures, String name, long number) {
        return figure(figures, name, Long.toString(number), Numbers.text(number, locale));
    }

    private Drawn figure(PlaceFigures figures, String name, String plain, String shown) {
        return Figure.compactDrawn(name, figures.key(), plain, shown, locale);
    }

    private String text(String thing, Object... arguments) {
        return Messages.text(locale, "reporting.ui.NationTable." + thing, arguments);
    }
}
