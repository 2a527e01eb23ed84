package peygir.ngo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.identity.IssuedLink;
import peygir.identity.ui.IssuedLinkPanel;
import peygir.ngo.RepresentationDesk;
import peygir.ngo.RepresentationRow;
import peygir.ngo.RepresentationRow.Door;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.NgoId;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Fold;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Press;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.StateMark.Tone;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** Who speaks for an NGO and since when; those who may invite another, hand over links, and say that somebody left. */
public class RepresentationPanel extends Div {

    private final transient RepresentationDesk desk;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final NgoId ngo;
    private final Div issued = new Div();
    private final Div matter = new Div();

    public RepresentationPanel(RepresentationDesk desk, CurrentActor current, Clock clock, NgoId ngo) {
        this.desk = desk;
        this.current = current;
        this.clock = clock;
        this.ngo = ngo;
        addClassName("page-groups");
        add(issued, matter);
        show();
    }

    private void show() {
        show(false);
    }

    private void show(boolean inviting) {
        matter.removeAll();
        var panel = new Panel(text("title"));
        var people = desk.of(current.get(), ngo);
        var mayInvite = people.mayInvite();
        if (inviting) {
            panel.add(new RepresentationForm(desk, current, clock, ngo, isOffice(), this::issued, this::show));
        } else if (mayInvite) {
            panel.withActions(new Press(text("invite"), () -> show(true)));
        }
        var now = people.rows().stream().filter(row -> !row.over()).toList();
        if (now.isEmpty()) {
            panel.add(new EmptyNote(text("nobody")));
        }
        now.forEach(row -> panel.add(person(row, mayInvite)));
        var before = people.rows().stream().filter(RepresentationRow::over).toList();
        if (!before.isEmpty()) {
            panel.add(new Fold(text("before"), table(before)));
        }
        matter.add(inviting ? panel : Still.of(panel));
    }

    private Div person(RepresentationRow row, boolean mayInvite) {
        var name = RowsTable.cell(row.person());
        name.addClassName("item-title");
        var head = new Div(name);
        head.add(marks(row));
        head.addClassName("item-head");
        var period = new Div(text("roleAndPeriod", row.role(), period(row)));
        period.addClassName("meta");
        var person = new Div(head, period);
        person.addClassName("item");
        var acts = acts(row, mayInvite);
        if (acts.getComponentCount() > 0) {
            person.add(acts);
        }
        return person;
    }

    private RowsTable table(List<RepresentationRow> rows) {
        var table = new RowsTable(text("before"), text("person"), text("role"), text("period")).asCards();
        rows.forEach(row -> table.row(RowsTable.cell(row.person()), RowsTable.cell(row.role()), RowsTable.cell(period(row))));
        return table;
    }

    private String period(RepresentationRow row) {
        var locale = Translations.localeOf(this);
        var last = row.last();
        return last == null
                ? text("since", Dates.brief(row.from(), locale))
                : text("between", Dates.brief(row.from(), locale), Dates.brief(last, locale));
    }

    private List<Component> marks(RepresentationRow row) {
        var door = switch (row.door()) {
            case OPEN -> new StateMark(Tone.GOOD, text("signsIn"));
            case INVITED -> new StateMark(Tone.ACTIVE, text("invited"));
            case NONE -> new StateMark(Tone.QUIET, text("noAccount"));
        };
        return row.mayInvite() ? List.of(door, new StateMark(Tone.ACTIVE, text("mayInvite"))) : List.of(door);
    }

    private Div acts(RepresentationRow row, boolean mayInvite) {
        var acts = new Div();
        acts.addClassNames("form-actions", "no-print");
        var key = CommandKey.fresh();
        var inviting = CommandKey.fresh();
        if (row.door() == Door.OPEN && isOffice()) {
            acts.add(act("reset", row, () -> issued(row.person(), desk.reset(current.get(), key, row.id()))));
        } else if (row.door() != Door.OPEN && mayInvite) {
            acts.add(act("link", row, () -> issued(row.person(), desk.inviteAgain(current.get(), key, row.id()))));
        }
        if (isOffice()) {
            var verb = row.mayInvite() ? "inviteNoMore" : "letInvite";
            acts.add(act(verb, row, () -> {
                desk.letInvite(current.get(), inviting, row.id(), !row.mayInvite());
                Notices.done(text(verb + ".done", row.person()));
                show();
            }));
        }
        if (isOffice() || row.own()) {
            acts.add(act(row.own() ? "leave" : "end", row, () -> askBeforeEnding(row)));
        }
        return acts;
    }

    private Press act(String name, RepresentationRow row, Runnable action) {
        return new Press(text(name), action).quiet().named(text("of", text(name), row.person()));
    }

    private void issued(String person, IssuedLink link) {
        issued.removeAll();
        issued.add(new IssuedLinkPanel(person, link));
        show();
    }

    private void askBeforeEnding(RepresentationRow row) {
        var key = CommandKey.fresh();
        var dialog = new ConfirmDialog(
                row.own() ? text("leave.title") : text("end.title", row.person()), row.own() ? text("leave.text") : text("end.text"),
                text(row.own() ? "leave" : "end"), _ -> {
                    desk.end(current.get(), key, row.id());
                    if (row.own()) {
                        // Nothing of this page is theirs any more.
                        getUI().ifPresent(ui -> ui.getPage().setLocation("."));
                    } else {
                        Notices.done(text("ended", row.person()));
                        show();
                    }
                });
        dialog.setCancelable(true);
        dialog.setCancelText(Translations.of(this, "ngo.ui.VersionedForm.leave"));
        dialog.open();
    }

    /** Keeps the register of the NGO's county. */
    private boolean isOffice() {
        return current.get().has(Role.EXPERT, Role.GOVERNOR);
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "ngo.ui.RepresentationPanel." + part, arguments);
    }
}
