package peygir.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import peygir.coverage.CellRow;
import peygir.coverage.CellState;
import peygir.coverage.CountyCoverage;
import peygir.coverage.PlaceRow;
import peygir.shared.CountyCode;
import peygir.shared.Messages;
import peygir.shared.Numbers;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Figure;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.StateMark;

/** The panels of the coverage page. */
final class CountyPanels {

    private CountyPanels() {}

    /** A county's figures. */
    static Panel glance(CountyCoverage coverage, Locale locale) {
        var key = coverage.county().value();
        var figures = new Div(
                Figure.count("coverage.covered", key, coverage.covered()),
                Figure.count("coverage.stale", key, coverage.stale()),
                Figure.count("coverage.confirmed-none", key, coverage.confirmedNone()),
                Figure.count("coverage.not-reported", key, coverage.notReported()),
                Figure.count("coverage.gap", key, coverage.gap()).urgent(coverage.gap() > 0),
                Figure.count("overlap.open", key, coverage.overlapOpen()),
                Figure.count("overlap.resolved", key, coverage.overlapResolved()),
                Figure.days("freshness", key, coverage.freshness()));
        figures.addClassName("figures");
        return new Panel(text(locale, "glance"), figures);
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
                    new Anchor(CoverageNavigation.hrefCell(cell.county(), cell.subSector()), cell.label()), new CellBadge(cell.state()),
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

    /** Where in the county something runs. */
    static Panel places(List<PlaceRow> places, CountyCode county, Locale locale) {
        var title = text(locale, "places");
        if (places.isEmpty()) {
            return new Panel(title, new EmptyNote(text(locale, "noPlace")));
        }
        var table = new RowsTable(title, text(locale, "place"), text(locale, "subSector"), text(locale, "activities"), text(locale, "ngos"));
        places.forEach(place -> table.row(
                RowsTable.cell(place.locality() == null ? Messages.text(locale, "coverage.ui.wholeCounty") : place.locality()),
                new Anchor(CoverageNavigation.hrefCell(county, place.subSector()), place.label()),
                RowsTable.cell(Numbers.text(place.activities(), locale)), RowsTable.cell(Numbers.text(place.ngos(), locale))));
        return new Panel(title, table);
    }

    /** Counties beside each other, each number open to its rows. */
    static Panel compared(List<Heatmap.Line> lines, Locale locale) {
        var title = text(locale, "counties");
        var table = new RowsTable(
                title, text(locale, "county"), Messages.text(locale, CellState.COVERED), Messages.text(locale, CellState.STALE),
                Messages.text(locale, CellState.CONFIRMED_NONE), Messages.text(locale, CellState.NOT_REPORTED),
                Messages.text(locale, "figure.coverage.gap"), Messages.text(locale, "figure.overlap.open"), Messages.text(locale, "figure.overlap.resolved"),
                Messages.text(locale, "figure.freshness"));
        for (var line : lines) {
            var coverage = line.coverage();
            var key = coverage.county().value();
            table.row(
                    new Anchor(CoverageNavigation.href(coverage.county()), line.county().name(locale)),
                    Figure.count("coverage.covered", key, coverage.covered()).compact(),
                    Figure.count("coverage.stale", key, coverage.stale()).compact(),
                    Figure.count("coverage.confirmed-none", key, coverage.confirmedNone()).compact(),
                    Figure.count("coverage.not-reported", key, coverage.notReported()).compact(),
                    Figure.count("coverage.gap", key, coverage.gap()).compact(),
                    Figure.count("overlap.open", key, coverage.overlapOpen()).compact(),
                    Figure.count("overlap.resolved", key, coverage.overlapResolved()).compact(),
                    Figure.days("freshness", key, coverage.freshness()).compact());
        }
        return new Panel(title, table);
    }

    private static String text(Locale locale, String thing, Object... arguments) {
        return Messages.text(locale, "coverage.ui.CoverageView." + thing, arguments);
    }
}
