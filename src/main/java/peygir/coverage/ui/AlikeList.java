package peygir.coverage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import peygir.coverage.AlikeRow;
import peygir.coverage.PartnerState;
import peygir.shared.Dates;
import peygir.shared.ui.LatinText;
import peygir.shared.ui.Translations;

/** Who does already what somebody plans, why it is shown, and how they may come together. */
class AlikeList extends Div {

    private final boolean forNgo;
    private final transient Consumer<AlikeRow> join;

    /**
     * @param forNgo whether an NGO reads it, which asks to join; the office names it as a partner
     * @param join what is done to join instead
     */
    AlikeList(List<AlikeRow> rows, boolean forNgo, Consumer<AlikeRow> join) {
        this.forNgo = forNgo;
        this.join = join;
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
        item.add(row.part() == null || row.part() == PartnerState.LEFT ? joining(row) : new Div(new Span(Translations.of(this, row.part()))));
        return item;
    }

    private Div joining(AlikeRow row) {
        var button = new Button(text(forNgo ? "join" : "name"), _ -> join.accept(row));
        button.setAriaLabel(text(forNgo ? "joinOf" : "nameOf", row.ngo(), row.title()));
        var acts = new Div(button);
        acts.addClassName("form-actions");
        return acts;
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.AlikeList." + thing, arguments);
    }
}
