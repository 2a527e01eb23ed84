package peygir.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.core.annotation.Order;
import peygir.access.Actor;
import peygir.commitment.CommitmentRow;
import peygir.commitment.FirstRows;
import peygir.ngo.NgoDetails;
import peygir.ngo.ui.NgoSection;
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
    public Component of(Actor who, NgoDetails ngo) {
        var both = new Div();
        var promises = desk.book().ofBothSides(who, ngo.row().id(), Translations.localeOf(both), NAMED);
        both.add(list(both, "by", promises.by()), list(both, "to", promises.to()));
        both.addClassName("page-groups");
        return Still.of(both);
    }

    private Div list(Component reader, String which, FirstRows promises) {
        var list = new Div(new H3(text(reader, which)));
        if (promises.rows().isEmpty()) {
            list.add(new EmptyNote(text(reader, which + ".none")));
        }
        promises.rows().forEach(row -> list.add(item(row)));
        if (promises.left() > 0) {
            var more = new Paragraph(text(reader, "more", Numbers.text(promises.left(), Translations.localeOf(reader))));
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
