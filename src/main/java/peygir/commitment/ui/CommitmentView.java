package peygir.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import peygir.access.Role;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.CommitmentId;
import peygir.commitment.Deed;
import peygir.shared.NotFound;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Translations;

/** One commitment: what was promised, its story, its evidence, and what the reader may do with it. */
@Route(CommitmentNavigation.LIST + "/:" + CommitmentView.ID)
@RolesAllowed({
    Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.NGO, Role.Names.LIAISON, Role.Names.AUDITOR, Role.Names.NATIONAL
})
class CommitmentView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "commitment";

    private final transient Desk desk;

    CommitmentView(Desk desk) {
        this.desk = desk;
        addClassNames("page", "commitment-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var commitment = CommitmentId.of(event.getRouteParameters().get(ID).orElseThrow(NotFound::new));
        show(commitment);
        if (desk.who().has(Role.NGO, Role.LIAISON)) {
            desk.news().markRead(desk.who(), commitment);
        }
    }

    private void show(CommitmentId commitment) {
        var details = desk.book().details(desk.who(), commitment, Translations.localeOf(this));
        removeAll();
        add(head(details));
        if (!details.row().verifiable()) {
            var note = new Paragraph(text("commitment.ui.CommitmentView.notVerifiable"));
            note.addClassName("commitment-warning");
            add(note);
        }
        var deeds = new DeedForms(desk, details, EnumSet.allOf(Deed.class), () -> show(commitment));
        var about = new Panel(text("commitment.ui.CommitmentView.about"), new CommitmentFacts(details, desk.today()));
        var evidence = new Panel(
                text("commitment.ui.CommitmentView.evidence"),
                details.evidence().isEmpty() ? new EmptyNote(text("commitment.ui.CommitmentView.noEvidence")) : new EvidenceList(details));
        var left = new Div(about, evidence);
        left.addClassName("page-groups");
        var right = new Div();
        right.addClassName("page-groups");
        if (deeds.isVisible()) {
            right.add(new Panel(text("commitment.ui.CommitmentView.deeds"), deeds));
        }
        right.add(new Panel(text("commitment.ui.CommitmentView.story"), new Timeline(details)));
        if (!details.family().alone()) {
            left.add(new Panel(text("commitment.ui.CommitmentView.family"), new FamilyPanel(details.family())));
        }
        if (!details.dueChanges().isEmpty()) {
            left.add(new Panel(text("commitment.ui.CommitmentView.dueChanges"), dueChanges(details)));
        }
        var columns = new Div(left, right);
        columns.addClassName("columns");
        add(columns);
    }

    private Div head(CommitmentDetails details) {
        var head = new Div(new H1(details.row().text()), new OutcomeBadge(details.row(), desk.today()));
        head.addClassNames("page-head", "commitment-head");
        return head;
    }

    private RowsTable dueChanges(CommitmentDetails details) {
        var table = new RowsTable(
                text("commitment.ui.CommitmentView.dueChanges"), text("commitment.ui.CommitmentView.changedOn"),
                text("commitment.ui.CommitmentView.before"), text("commitment.ui.CommitmentView.after"),
                text("commitment.ui.CommitmentView.reason"), text("commitment.ui.CommitmentView.changedBy"));
        var locale = Translations.localeOf(this);
        details.dueChanges().forEach(change -> table.row(
                RowsTable.cell(DueText.brief(change.changedOn(), locale)), RowsTable.cell(DueText.brief(change.before(), locale)),
                RowsTable.cell(DueText.brief(change.after(), locale)), RowsTable.cell(change.reason()), RowsTable.cell(change.changedBy())));
        return table;
    }

    @Override
    public String getPageTitle() {
        return text("commitment.ui.CommitmentView.title");
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
