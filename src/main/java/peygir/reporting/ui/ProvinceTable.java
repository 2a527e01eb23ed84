package peygir.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import peygir.reporting.CountyLine;
import peygir.reporting.FigureName;
import peygir.shared.Messages;
import peygir.shared.ui.Figure;
import peygir.shared.ui.RowsTable;

/** Every county in a line: rhythm, next meeting, promises by outcome, coverage, NGOs. */
final class ProvinceTable extends Div {

    private final transient AsOf asOf;

    ProvinceTable(List<CountyLine> counties, AsOf asOf, Locale locale) {
        this.asOf = asOf;
        var table = new RowsTable(
                        text(locale, "caption"), text(locale, "county"), text(locale, "rhythm"), text(locale, "nextDue"), text(locale, "silence"),
                        text(locale, "kept"), text(locale, "outcomes"), text(locale, "overdue"), text(locale, "covered"), text(locale, "gaps"),
                        text(locale, "overlaps"), text(locale, "reach"), text(locale, "ngos"))
                .asCards();
        table.addClassNames("province-table", "number-cards");
        for (var line : counties) {
            var rhythm = new Div(
                    RhythmStrip.of(line.rhythm(), asOf.day(), locale),
                    small(line, FigureName.CADENCE_DUE), small(line, FigureName.CADENCE_HELD), small(line, FigureName.CADENCE_ON_TIME));
            rhythm.addClassName("rhythm-cell");
            table.row(
                    new Anchor("county/" + line.county().code(), line.county().name(locale)),
                    rhythm,
                    small(line, FigureName.CADENCE_NEXT_DUE),
                    small(line, FigureName.CADENCE_LONGEST_SILENCE),
                    small(line, FigureName.COMMITMENT_ON_TIME_RATE),
                    new OutcomeBar(line.commitments(), locale),
                    small(line, FigureName.COMMITMENT_OVERDUE),
                    small(line, FigureName.COVERAGE_COVERED),
                    small(line, FigureName.COVERAGE_GAP),
                    small(line, FigureName.OVERLAP_OPEN),
                    small(line, FigureName.REACH),
                    small(line, FigureName.NGO_TOTAL));
        }
        add(table);
    }

    private Figure small(CountyLine line, FigureName name) {
        return asOf.on(CountyFigures.of(name, line)).compact();
    }

    private static String text(Locale locale, String thing) {
        return Messages.text(locale, "reporting.ui.ProvinceTable." + thing);
    }
}
