package peygir.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import peygir.coverage.CellRow;
import peygir.coverage.CellState;
import peygir.coverage.CountyCoverage;
import peygir.coverage.CoverageShare;
import peygir.coverage.PlaceRow;
import peygir.shared.Messages;
import peygir.shared.Numbers;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Figure;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.StateMark;

/** The panels of the coverage page. */
final class CountyPanels {

    /** The first figures of a county are about its cells. */
    private static final int CELL_FIGURES = 5;

    private CountyPanels() {}

    /** A county's figures. */
    static Panel glance(CountyCoverage coverage, CoverageFilter filter, Locale locale) {
        var key = coverage.county().value();
        var figures = new Div();
        // Of an earlier day only the cells are known; cases and the age of records are those of today.
        Stream.of(
                        Figure.count("coverage.covered", key, coverage.covered()),
                        Figure.count("coverage.stale", key, coverage.stale()),
                        Figure.count("coverage.confirmed-none", key, coverage.confirmedNone()),
                        Figure.count("coverage.not-reported", key, coverage.notReported()),
                        Figure.count("coverage.gap", key, coverage.gap()).urgent(coverage.gap() > 0),
                        Figure.count("overlap.open", key, coverage.overlapOpen()),
                        Figure.count("overlap.resolved", key, coverage.overlapResolved()),
                        Figure.days("freshness", key, coverage.freshness()))
                .limit(filter.on() == null ? Long.MAX_VALUE : CELL_FIGURES)
                .map(figure -> on(figure, filter))
                .forEach(figures::add);
        figures.addClassName("figures");
        return new Panel(text(locale, "glance"), figures, share(coverage.share(), locale));
    }

    /** Part and whole always; a percentage only where enough is known, else why there is none. */
    static Paragraph share(CoverageShare share, Locale locale) {
        var words = text(
                locale, share.needed() == 0 ? "share.noNeed" : share.named() ? "share.named" : "share.refused", Numbers.text(share.met(), locale),
                Numbers.text(share.needed(), locale), share.needed() == 0 ? "" : Numbers.percent((double) share.met() / share.needed(), locale),
                Numbers.text(share.unreported(), locale), Numbers.text(share.cells(), locale));
        var note = new Paragraph(words);
        note.addClassName("meta");
        return note;
    }

    private static Figure on(Figure figure, CoverageFilter filter) {
        return filter.on() == null ? figure : figure.asKnownOn(filter.on());
    }

    /** In words, what the cells of a matrix say. */
    static Paragraph meaning(MatrixShow show, Locale locale) {
        var meaning = new Paragraph(text(locale, "meaning." + show.name().toLowerCase(Locale.ROOT)));
        meaning.addClassName("meta");
        return meaning;
    }

    /** Its sub-sectors by sector, cut by the filter. */
    static Panel cells(CountyCoverage coverage, CoverageFilter filter, Locale locale) {
        var cells = coverage.cells().stream().filter(filter::shows).toList();
        var title = text(locale, "cells");
        if (cells.isEmpty()) {
            return new Panel(title, new EmptyNote(text(locale, "noCell")));
        }
        var table = new RowsTable(
                        title, text(locale, "subSector"), text(locale, "stateColumn"), text(locale, "activities"), text(locale, "need"))
                .asCards();
        cells.stream().collect(Collectors.groupingBy(CellRow::sectorLabel, LinkedHashMap::new, Collectors.toList())).forEach((sector, group) -> {
            table.group(sector);
            group.forEach(cell -> table.row(
                    new Anchor(CoverageNavigation.hrefCell(cell.county(), cell.subSector()) + filter.asOf(), cell.label()), new CellBadge(cell.state()),
                    RowsTable.cell(Numbers.text(cell.activities(), locale)), need(cell, locale)));
        });
        return new Panel(title, table);
    }

    /** A need nobody covers is a gap; where no need is known and nothing covers, an absence. */
    static Component need(CellRow cell, Locale locale) {
        if (cell.need() == 0) {
            return RowsTable.cell(text(locale, cell.state() == CellState.COVERED ? "noNeed" : "absence"));
        }
        var words = text(locale, "priority", Numbers.plain(cell.need(), locale));
        return cell.gap() ? new StateMark(StateMark.Tone.BAD, text(locale, "gap", words)) : RowsTable.cell(words);
    }

    /** Where in the county something runs, place by place. */
    static Panel places(CountyCoverage coverage, List<PlaceRow> places, CoverageFilter filter, Locale locale) {
        var title = text(locale, "places");
        var known = filter.sector() != null || places.stream().anyMatch(place -> !place.cells().isEmpty()) || coverage.cells().stream().anyMatch(cell -> cell.need() > 0);
        return known
                ? new Panel(title, new CellLegend(), meaning(filter.show(), locale), new PlaceMatrix(coverage, places, filter, locale))
                : new Panel(title, new EmptyNote(text(locale, "noPlace")));
    }

    /** Counties beside each other, each number open to its rows. */
    static Panel compared(List<Heatmap.Line> lines, CoverageFilter filter, Locale locale) {
        var title = text(locale, "counties");
        var columns = Stream.concat(
                        Stream.of(text(locale, "county")),
                        Stream.of("coverage.covered", "coverage.stale", "coverage.confirmed-none", "coverage.not-reported", "coverage.gap", "overlap.open",
                                        "overlap.resolved", "freshness")
                                .limit(filter.on() == null ? Long.MAX_VALUE : CELL_FIGURES)
                                .map(name -> Messages.text(locale, "figure." + name)))
                .toArray(String[]::new);
        var table = new RowsTable(title, columns);
        for (var line : lines) {
            var coverage = line.coverage();
            var key = coverage.county().value();
            var figures = Stream.of(
                            Figure.count("coverage.covered", key, coverage.covered()), Figure.count("coverage.stale", key, coverage.stale()),
                            Figure.count("coverage.confirmed-none", key, coverage.confirmedNone()),
                            Figure.count("coverage.not-reported", key, coverage.notReported()), Figure.count("coverage.gap", key, coverage.gap()),
                            Figure.count("overlap.open", key, coverage.overlapOpen()), Figure.count("overlap.resolved", key, coverage.overlapResolved()),
                            Figure.days("freshness", key, coverage.freshness()))
                    .limit(columns.length - 1L)
                    .map(figure -> on(figure, filter).compact());
            var name = new Anchor(CoverageNavigation.href(coverage.county()) + filter.asOf(), line.county().name(locale));
            table.row(Stream.concat(Stream.of(name), figures).toArray(Component[]::new));
        }
        return new Panel(title, table);
    }

    private static String text(Locale locale, String thing, Object... arguments) {
        return Messages.text(locale, "coverage.ui.CoverageView." + thing, arguments);
    }
}
