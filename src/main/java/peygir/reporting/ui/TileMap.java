package peygir.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import peygir.reporting.CountyLine;
import peygir.shared.Dates;
import peygir.shared.Messages;

/** A province as equal tiles, north up and west left in every language: every county is seen, however small. */
final class TileMap extends Div {

    TileMap(List<CountyLine> counties, LocalDate today, Locale locale) {
        addClassName("tiles");
        // Geography is never mirrored.
        getElement().setAttribute("dir", "ltr");
        getElement().setAttribute("role", "list");
        getElement().setAttribute("aria-label", Messages.text(locale, "reporting.ui.TileMap.label"));
        counties.forEach(line -> add(tile(line, today, locale)));
    }

    private static Div tile(CountyLine line, LocalDate today, Locale locale) {
        var next = line.rhythm().nextDue();
        var state = line.rhythm().neverMet() ? "never" : next == null ? "none" : next.isBefore(today) ? "late" : "good";
        var name = new Span(line.county().name(locale));
        name.addClassName("tile-name");
        var word = new Span(
                switch (state) {
                    case "never" -> Messages.text(locale, "reporting.ui.TileMap.never");
                    case "none" -> Messages.text(locale, "reporting.ui.TileMap.none");
                    default -> Dates.remaining(java.util.Objects.requireNonNull(next), today, locale);
                });
        word.addClassName("tile-word");
        var link = new Anchor("county/" + line.county().code(), name, word);
        link.addClassNames("tile", "tile-" + state);
        link.getElement().setAttribute("dir", "auto");
        var item = new Div(link);
        item.getElement().setAttribute("role", "listitem");
        item.addClassName("tile-place");
        item.getStyle().set("--row", Integer.toString(line.county().tileRow() + 1));
        item.getStyle().set("--column", Integer.toString(line.county().tileColumn() + 1));
        return item;
    }
}
