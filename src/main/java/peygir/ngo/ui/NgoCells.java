package peygir.ngo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import peygir.ngo.NgoRow;
import peygir.shared.Dates;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Translations;

/** A line of the register: what the list tells of an NGO. */
final class NgoCells {

    private NgoCells() {}

    static Component[] of(Component list, NgoRow row, LocalDate today) {
        var confirmed = row.confirmedOn();
        return new Component[] {
                name(list, row),
                RowsTable.cell(row.county()),
                RowsTable.cell(row.sector()),
                RowsTable.cell(row.affiliation() == null ? text(list, "independent") : row.affiliation()),
                Marks.of(list, row.status()),
                RowsTable.cell(confirmed == null ? text(list, "never") : Dates.relative(confirmed, today, Translations.localeOf(list)))};
    }

    /** The name, and below it why it was found where the name does not show it. */
    private static Component name(Component list, NgoRow row) {
        var link = new Anchor(NgoNavigation.href(row.id()), row.name());
        if (row.match() == null) {
            return link;
        }
        var why = new Span(text(list, "match." + row.match().reason(), row.match().found()));
        why.addClassNames("meta", "ngo-match");
        why.getElement().setAttribute("data-reason", row.match().reason().name().toLowerCase(Locale.ROOT));
        return new Div(link, why);
    }

    private static String text(Component list, String part, Object... arguments) {
        return Translations.of(list, "ngo.ui.NgoListView." + part, arguments);
    }
}
