package peygir.coverage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import peygir.coverage.AlikeRow;
import peygir.shared.Dates;
import peygir.shared.ui.LatinText;
import peygir.shared.ui.Translations;

/** Who does already what somebody plans, why it is shown, and how they may come together. */
class AlikeList extends Div {

    /** @param forNgo whether an NGO reads it, which is put in touch by the county's office */
    AlikeList(List<AlikeRow> rows, boolean forNgo) {
        var list = new UnorderedList();
        rows.forEach(row -> list.add(item(row)));
        add(new H3(text("title")), list, new Paragraph(text(forNgo ? "ngo" : "office")));
    }

    private ListItem item(AlikeRow row) {
        var locale = Translations.localeOf(this);
        var who = new Span(text("who", row.ngo(), row.title()));
        who.addClassName("item-title");
        var why = new Span(text(
                "why", row.subSector(), String.join(Translations.of(this, "coverage.ui.comma"), row.groups()),
                row.locality() == null ? Translations.of(this, "coverage.ui.wholeCounty") : row.locality(), Dates.brief(row.from(), locale),
                Dates.brief(row.to(), locale)));
        why.addClassName("meta");
        var item = new ListItem(who, new Div(why));
        if (row.phone() != null) {
            item.add(new LatinText(row.phone()));
        }
        return item;
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.AlikeList." + thing, arguments);
    }
}
