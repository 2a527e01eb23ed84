package peygir.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import peygir.coverage.CoveragePoint;
import peygir.place.CountyRow;
import peygir.shared.CountyCode;
import peygir.shared.Dates;
import peygir.shared.Messages;
import peygir.shared.Numbers;
import peygir.shared.ui.Fold;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;

/** A year of coverage, month by month: a small picture each, all drawn to one measure, and the same numbers as a table. */
final class TrendPanel extends Panel {

    private final transient Locale locale;

    /** @param href where a picture leads, by its key */
    TrendPanel(String title, List<CoveragePoint> points, Function<String, String> href, Locale locale) {
        super(title);
        this.locale = locale;
        Map<String, List<CoveragePoint>> lines = points.stream().collect(Collectors.groupingBy(CoveragePoint::key, LinkedHashMap::new, Collectors.toList()));
        var what = new Paragraph(text("lead"));
        what.addClassName("meta");
        add(what, new TrendLegend(locale));
        var pictures = new Div();
        pictures.addClassName("trends");
        var silent = new ArrayList<String>();
        lines.forEach((key, line) -> {
            if (line.stream().allMatch(point -> point.notReported() == point.all() && point.gap() == 0)) {
                silent.add(line.getFirst().label());
            } else {
                var name = new Anchor(href.apply(key), line.getLast().label());
                name.addClassName("trend-name");
                var picture = new Div(name, TrendPicture.of(line, locale));
                picture.addClassName("trend");
                pictures.add(picture);
            }
        });
        add(pictures);
        if (!silent.isEmpty()) {
            var rest = new Paragraph(text("silent", String.join(Messages.text(locale, "coverage.ui.comma"), silent)));
            rest.addClassName("meta");
            add(rest);
        }
        add(new Fold(text("table"), table(lines)));
    }

    /** Of counties, under their names. */
    static TrendPanel ofCounties(String title, List<CoveragePoint> points, List<CountyRow> counties, Locale locale) {
        var named = counties.stream()
                .flatMap(row -> points.stream().filter(point -> point.key().equals(row.code().value())).map(point -> new CoveragePoint(
                        point.key(), row.name(locale), point.month(), point.day(), point.covered(), point.stale(), point.confirmedNone(), point.notReported(),
                        point.gap())))
                .toList();
        return new TrendPanel(title, named, key -> CoverageNavigation.href(new CountyCode(key)) + "&tab=trend", locale);
    }

    private RowsTable table(Map<String, List<CoveragePoint>> lines) {
        var columns = new ArrayList<String>();
        columns.add(text("of"));
        lines.values().stream().findFirst().ifPresent(line -> line.forEach(point -> columns.add(Dates.month(point.month(), locale))));
        var table = new RowsTable(text("table"), columns.toArray(String[]::new));
        lines.values().forEach(line -> {
            var cells = new ArrayList<Component>();
            cells.add(RowsTable.cell(line.getLast().label()));
            line.forEach(point -> cells.add(RowsTable.cell(text("share", Numbers.text(point.covered(), locale), Numbers.text(point.all(), locale)))));
            table.row(cells.toArray(Component[]::new));
        });
        return table;
    }

    private String text(String thing, Object... arguments) {
        return Messages.text(locale, "coverage.ui.TrendPanel." + thing, arguments);
    }
}
