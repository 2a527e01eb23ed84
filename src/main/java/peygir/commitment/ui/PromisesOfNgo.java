package peygir.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.springframework.core.annotation.Order;
import peygir.access.Actor;
import peygir.commitment.CommitmentRow;
import peygir.ngo.ui.NgoSection;
import peygir.shared.NgoId;
import peygir.shared.Numbers;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** On an NGO's page: what it promised and what was promised to it, the open ones first. */
@org.springframework.stereotype.Component
@Order(0)
class PromisesOfNgo implements NgoSection {

    /** A sheet names these; how many more there are it says. */
    private static final int NAMED = 5;

    private final Desk desk;

    PromisesOfNgo(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String titleKey() {
        return "commitment.ui.PromisesOfNgo.title";
    }

    @Override
    public Component of(Actor who, NgoId ngo) {
        var both = new Div();
        var locale = Translations.localeOf(both);
        both.add(list(both, "by", desk.book().promisedBy(who, ngo, locale)), list(both, "to", desk.book().promisedTo(who, ngo, locale)));
        both.addClassName("page-groups");
        return Still.of(both);
    }

    private Div list(Component reader, String which, List<CommitmentRow> rows) {
        var list = new Div(new H3(text(reader, which)));
        if (rows.isEmpty()) {
            list.add(new EmptyNote(text(reader, which + ".none")));
        }
        // In each part the nearest day stands first, as the book gives them.
        var ordered = rows.stream().sorted((one, other) -> Boolean.compare(other.state().open(), one.state().open())).toList();
        ordered.stream().limit(NAMED).forEach(row -> list.add(item(row)));
        if (rows.size() > NAMED) {
            var more = new Paragraph(text(reader, "more", Numbers.text(rows.size() - NAMED, Translations.localeOf(reader))));
            more.addClassName("meta");
            list.add(more);
        }
        return list;
    }

    private Div item(CommitmentRow row) {
        var title = new Anchor(CommitmentNavigation.href(row.id()), row.text());
        title.addClassNames("item-title", "written");
        var head = new Div(title, new OutcomeBadge(row, desk.today()));
        head.addClassName("item-head");
        var due = new Paragraph(DueText.of(row, desk.today(), Translations.localeOf(head)));
        due.addClassName("meta");
        var item = new Div(head, due);
        item.addClassName("item");
        return item;
    }

    private static String text(Component reader, String part, Object... arguments) {
        return Translations.of(reader, "commitment.ui.PromisesOfNgo." + part, arguments);
    }
}
