package peygir.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumSet;
import peygir.access.Role;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.CommitmentId;
import peygir.commitment.Deed;
import peygir.shared.NotFound;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** One commitment: what was promised, its story, its evidence, and what the reader may do with it. */
@Route(CommitmentNavigation.LIST + "/:" + CommitmentView.ID)
@RolesAllowed({
    Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.NGO, Role.Names.LIAISON, Role.Names.AUDITOR, Role.Names.NATIONAL
})
class CommitmentView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "commitment";

    /** Of a promise so much is said in the browser's title. */
    private static final int TITLE = 80;

    private final transient Desk desk;
    private String title = "";

    CommitmentView(Desk desk) {
        this.desk = desk;
        addClassNames("page", "commitment-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var commitment = CommitmentId.of(event.getRouteParameters().get(ID).orElseThrow(NotFound::new));
        var details = desk.book().details(desk.who(), commitment, Translations.localeOf(this));
        show(details);
        if (details.unread()) {
            desk.news().markRead(desk.who(), commitment);
        }
    }

    private void again(CommitmentId commitment) {
        show(desk.book().details(desk.who(), commitment, Translations.localeOf(this)));
    }

    private void show(CommitmentDetails details) {
        removeAll();
        title = brief(details.row().text().strip());
        add(Still.of(head(details)));
        if (!details.row().verifiable()) {
            var note = new Paragraph(text("commitment.ui.CommitmentView.notVerifiable"));
            note.addClassName("commitment-warning");
            add(Still.of(note));
        }
        var deeds = new DeedForms(desk, details, EnumSet.allOf(Deed.class), () -> again(details.row().id()));
        var story = new Panel(text("commitment.ui.CommitmentView.story"), Still.of(new Timeline(details, getLocale()).drawn()));
        add(deeds.isVisible()
                ? columns(Still.of(group(facts(details))), group(new Panel(text("commitment.ui.CommitmentView.deeds"), deeds), Still.of(story)))
                : Still.of(columns(group(facts(details)), group(story))));
    }

    /** A pair of characters that stand for one is not torn apart. */
    private static String brief(String words) {
        if (words.length() <= TITLE) {
            return words;
        }
        var end = Character.isHighSurrogate(words.charAt(TITLE - 1)) ? TITLE - 1 : TITLE;
        return words.substring(0, end).strip() + "…";
    }

    /** What only tells. */
    private Component[] facts(CommitmentDetails details) {
        var panels = new ArrayList<Component>();
        panels.add(new Panel(text("commitment.ui.CommitmentView.about"), Still.of(new CommitmentFacts(details, desk.today(), getLocale()).drawn())));
        panels.add(new Panel(
                text("commitment.ui.CommitmentView.evidence"),
                details.evidence().isEmpty() ? new EmptyNote(text("commitment.ui.CommitmentView.noEvidence")) : Still.of(new EvidenceList(details, getLocale()).drawn())));
        if (!details.family().alone()) {
            panels.add(new Panel(text("commitment.ui.CommitmentView.family"), new FamilyPanel(details.family())));
        }
        if (!details.dueChanges().isEmpty()) {
            panels.add(new Panel(text("commitment.ui.CommitmentView.dueChanges"), dueChanges(details)));
        }
        return panels.toArray(Component[]::new);
    }

    private static Div group(Component... panels) {
        var group = new Div(panels);
        group.addClassName("page-groups");
        return group;
    }

    private static Div columns(Component left, Component right) {
        var columns = new Div(left, right);
        columns.addClassName("columns");
        return columns;
    }

    private Drawn head(CommitmentDetails details) {
        return Drawn.of("div", "page-head", "commitment-head").add(Drawn.words("h1", details.row().text()), OutcomeBadge.drawn(details.row(), desk.today(), getLocale()));
    }

    private RowsTable dueChanges(CommitmentDetails details) {
        var table = new RowsTable(
                text("commitment.ui.CommitmentView.dueChanges"), text("commitment.ui.CommitmentView.changedOn"),
                text("commitment.ui.CommitmentView.before"), text("commitment.ui.CommitmentView.after"),
                text("commitment.ui.CommitmentView.reason"), text("commitment.ui.CommitmentView.changedBy"));
        var locale = Translations.localeOf(this);
        return table.drawn(details.dueChanges().stream().map(change -> new Drawn[] {
            Drawn.span(DueText.brief(change.changedOn(), locale)), Drawn.span(DueText.brief(change.before(), locale)),
            Drawn.span(DueText.brief(change.after(), locale)), Drawn.span(change.reason()), Drawn.span(change.changedBy())
        }));
    }

    @Override
    public String getPageTitle() {
        return text("commitment.ui.CommitmentView.title", title);
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
