package peygir.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import peygir.access.Actor;
import peygir.network.NetworkBook;
import peygir.network.NetworkRow;
import peygir.ngo.KeptOfNgo.Matter;
import peygir.ngo.NgoDetails;
import peygir.ngo.ui.NgoSection;
import peygir.shared.NgoId;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** On an NGO's page: the networks it belongs to. */
@org.springframework.stereotype.Component
class NetworksOfNgo implements NgoSection {

    private final NetworkBook book;

    NetworksOfNgo(NetworkBook book) {
        this.book = book;
    }

    @Override
    public String titleKey() {
        return "network.ui.NetworksView.networks";
    }

    @Override
    public Component of(Actor who, NgoId ngo, Supplier<NgoDetails> record) {
        var list = new Div();
        list.addClassName("page-groups");
        var rows = record.get().kept().contains(Matter.NETWORKS) ? book.of(who, ngo, Translations.localeOf(list)) : List.<NetworkRow>of();
        if (rows.isEmpty()) {
            list.add(new EmptyNote(Translations.of(list, "network.ui.NetworksOfNgo.none")));
        }
        rows.forEach(row -> {
            var subject = new Paragraph(row.subject());
            subject.addClassName("meta");
            var head = new Div(new Anchor(NetworkNavigation.href(row.id()), row.name()), Marks.of(list, row));
            head.addClassName("item-head");
            var item = new Div(head, subject);
            item.addClassName("item");
            list.add(item);
        });
        return Still.of(list);
    }
}
