package peygir.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.stream.Collectors;
import peygir.reporting.Completeness;
import peygir.reporting.Completeness.Section;
import peygir.reporting.RecordPart;
import peygir.shared.Dates;
import peygir.shared.Numbers;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.StateMark.Tone;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** How complete an NGO's record is, part by part: what is missing, when it was last touched, and the way there. */
class CompletenessPanel extends Div {

    /** @param page the address it stands on: the way to a part leads to another place of the same page */
    CompletenessPanel(Completeness completeness, LocalDate today, String page) {
        var locale = Translations.localeOf(this);
        var share = new Paragraph(text(
                "share", Numbers.text(completeness.filled(), locale), Numbers.text(completeness.asked(), locale)));
        var table = new RowsTable(text("title"), text("part"), text("state"), text("touched")).asCards();
        completeness.sections().forEach(section -> {
            var place = new Anchor(page + "#" + place(section.part()), Translations.of(this, section.part()));
            place.setRouterIgnore(true);
            var touched = section.lastChange();
            table.row(
                    place,
                    section.complete() ? new StateMark(Tone.ACTIVE, text("complete")) : new StateMark(Tone.LATE, text("missing", missing(section))),
                    RowsTable.cell(touched == null ? text("never") : text("on", Dates.brief(touched, locale), Dates.relative(touched, today, locale))));
        });
        add(Still.of(new Panel(text("title"), share, table)));
    }

    private String missing(Section section) {
        return section.missing().stream().map(item -> Translations.of(this, item)).collect(Collectors.joining(text("and")));
    }

    /** The id of the part's own place on the page. */
    private static String place(RecordPart part) {
        return switch (part) {
            case IDENTITY, CONTACTS -> "profile";
            case PEOPLE -> "people";
            case LICENCES -> "licences";
            case DOCUMENTS -> "documents";
            case ACTIVITIES -> "activities";
            case CAPACITIES -> "capacities";
            case EXPERIENCES -> "experience";
        };
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "reporting.ui.CompletenessPanel." + part, arguments);
    }
}
