package peygir.ngo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import peygir.ngo.DocumentRow;
import peygir.ngo.KeptOfNgo.Matter;
import peygir.ngo.NgoDetails;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.NgoId;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Press;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** The papers of an NGO with their last days; whoever keeps its record adds and takes away. */
class DocumentPanel extends Div {

    private final transient NgoServices services;
    private final NgoId ngo;

    /** @param details what the page knows of the NGO: where it keeps none they are not asked for */
    DocumentPanel(NgoServices services, NgoDetails details) {
        this.services = services;
        this.ngo = details.row().id();
        var any = details.kept().contains(Matter.DOCUMENTS);
        setId("documents");
        show(false, any ? rows() : List.of());
    }

    private void show() {
        show(false);
    }

    private void show(boolean adding) {
        show(adding, rows());
    }

    private List<DocumentRow> rows() {
        return services.documents().of(services.who(), ngo);
    }

    private void show(boolean adding, List<DocumentRow> rows) {
        removeAll();
        var panel = new Panel(text("title"));
        var mayKeep = services.mayKeep(ngo);
        if (adding) {
            panel.add(new DocumentForm(services, ngo, this::show));
        } else if (mayKeep) {
            panel.withActions(new Press(text("add"), () -> show(true)));
        }
        if (rows.isEmpty()) {
            panel.add(new EmptyNote(text("empty")));
        }
        rows.forEach(row -> panel.add(item(row, mayKeep)));
        add(adding ? panel : Still.of(panel));
    }

    private Div item(DocumentRow row, boolean mayKeep) {
        var locale = Translations.localeOf(this);
        var head = new Div(title(row), Marks.validity(this, row.validUntil(), services.today(), services.settings().renewalDays()));
        head.addClassName("item-head");
        var facts = new ArrayList<String>();
        facts.add(Translations.of(this, row.kind()));
        facts.add(row.validUntil() == null
                ? text("noEnd")
                : text("validUntil", Dates.brief(row.validUntil(), locale), Dates.relative(row.validUntil(), services.today(), locale)));
        facts.add(text("given", row.givenBy(), Dates.brief(row.givenOn(), locale)));
        var meta = new Paragraph(String.join(Translations.of(this, "ngo.ui.ProfileFacts.and"), facts));
        meta.addClassName("meta");
        var item = new Div(head, meta);
        if (row.link() != null && row.fileName() != null) {
            item.add(address(row.link(), text("alsoAt")));
        }
        item.addClassName("item");
        if (mayKeep) {
            item.add(takeAway(row));
        }
        return item;
    }

    private static Component title(DocumentRow row) {
        if (row.fileName() == null) {
            return address(Objects.toString(row.link(), ""), row.title());
        }
        var file = new Anchor(NgoNavigation.hrefDocument(row.id()), row.title());
        file.setRouterIgnore(true);
        file.addClassNames("item-title", "written");
        return file;
    }

    private static Anchor address(String link, String words) {
        var anchor = new Anchor(link, words, AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        anchor.addClassNames("item-title", "written");
        return anchor;
    }

    private Press takeAway(DocumentRow row) {
        var key = CommandKey.fresh();
        var id = row.id();
        return new Press(text("takeAway"), () -> {
            services.documents().takeAway(services.who(), key, id);
            Notices.done(text("taken"));
            show();
        }).quiet().offPaper().named(text("takeAwayOf", row.title()));
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "ngo.ui.DocumentPanel." + part, arguments);
    }
}
