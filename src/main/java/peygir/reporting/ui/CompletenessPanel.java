package peygir.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import peygir.reporting.Completeness;
import peygir.reporting.Completeness.Section;
import peygir.reporting.RecordPart;
import peygir.shared.Dates;
import peygir.shared.Numbers;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.Fold;
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
        var panel = new Panel(text("title"), new Paragraph(text(
                "share", Numbers.text(completeness.filled(), locale), Numbers.text(completeness.asked(), locale))));
        var parts = completeness.sections().stream().collect(Collectors.partitioningBy(Section::complete));
        var complete = parts.getOrDefault(true, List.of());
        var open = parts.getOrDefault(false, List.of());
        if (!open.isEmpty()) {
            panel.add(table(open, today, page));
        }
        if (!complete.isEmpty()) {
            panel.add(new Fold(text("completeParts", complete.size()), table(complete, today, page)));
        }
        add(Still.of(panel));
    }

    private RowsTable table(List<Section> sections, LocalDate today, String page) {
        var locale = Translations.localeOf(this);
        var table = new RowsTable(text("title"), text("part"), text("state"), text("touched")).asCards();
        return table.drawn(sections.stream().map(section -> {
            var touched = section.lastChange();
            return new Drawn[] {
                Drawn.link(page + "#" + place(section.part()), Translations.of(this, section.part())).with("router-ignore", ""),
                section.complete() ? StateMark.drawn(Tone.ACTIVE, text("complete")) : StateMark.drawn(Tone.LATE, text("missing", missing(section))),
                Drawn.span(touched == null ? text("never") : text("on", Dates.brief(touched, locale), Dates.relative(touched, today, locale)))
            };
        }));
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
