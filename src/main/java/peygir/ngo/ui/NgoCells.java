package peygir.ngo.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import peygir.ngo.NgoRow;
import peygir.shared.Dates;
import peygir.shared.Messages;
import peygir.shared.ui.Drawn;

/** Lines of the register: what the list tells of an NGO. */
final class NgoCells {

    private NgoCells() {}

    static Stream<Drawn[]> of(List<NgoRow> rows, LocalDate today, Locale locale) {
        return rows.stream().map(row -> of(row, today, locale));
    }

    private static Drawn[] of(NgoRow row, LocalDate today, Locale locale) {
        var confirmed = row.confirmedOn();
        return new Drawn[] {
            name(row, locale),
            Drawn.span(row.county()),
            Drawn.span(row.sector()),
            Drawn.span(row.affiliation() == null ? text(locale, "independent") : row.affiliation()),
            Marks.drawn(row.status(), locale),
            Drawn.span(confirmed == null ? text(locale, "never") : Dates.relative(confirmed, today, locale))
        };
    }

    /** The name, and below it why it was found where the name does not show it. */
    private static Drawn name(NgoRow row, Locale locale) {
        var link = Drawn.link(NgoNavigation.href(row.id()), row.name());
        if (row.match() == null) {
            return link;
        }
        var why = Drawn.span(text(locale, "match." + row.match().reason(), row.match().found()), "meta", "ngo-match")
                .with("data-reason", row.match().reason().name().toLowerCase(Locale.ROOT));
        return Drawn.of("div").add(link, why);
    }

    private static String text(Locale locale, String part, Object... arguments) {
        return Messages.text(locale, "ngo.ui.NgoListView." + part, arguments);
    }
}
