package peygir.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import peygir.meeting.LineKind;
import peygir.meeting.MeetingDetails;
import peygir.meeting.MeetingState;
import peygir.shared.Dates;
import peygir.shared.Numbers;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.LatinText;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Translations;

/** The minutes: their lines, written while they are open, and the texts that went round and were approved. */
class MinutesPanel extends Composite<Div> {

    private final transient MeetingServices services;
    private final transient MeetingDetails meeting;
    private final OrderedList lines = new OrderedList();
    private final EmptyNote empty = new EmptyNote("");

    /** To where several promises of the minutes are put on record at once. */
    private final Anchor together = new Anchor();

    private final boolean open;
    private final transient LineActs acts;
    private final Div versions = new Div();
    private final ObjectionsPanel objections;

    MinutesPanel(MeetingServices services, MeetingDetails meeting) {
        this.services = services;
        this.meeting = meeting;
        open = services.mayWrite() && (meeting.state() == MeetingState.IN_SESSION || meeting.state() == MeetingState.MINUTES_DRAFT);
        acts = new LineActs(services, meeting, this::more);
        objections = new ObjectionsPanel(services, meeting);
        versions.addClassName("page-groups");
        getContent().addClassName("page-groups");
        lines.addClassName("minutes");
        together.setHref("commitments/new?meeting=" + meeting.id());
        together.addClassName("no-print");
        var panel = new Panel(text("title"), empty, lines, together);
        if (open) {
            panel.add(new LineForm(services, meeting.id(), this::refresh));
        }
        getContent().add(panel, objections, versions);
        refresh();
        versions();
    }

    /** After an objection, a number or a correction. */
    private void more() {
        refresh();
        objections.refresh();
        versions();
    }

    private void refresh() {
        lines.removeAll();
        var rows = services.book().lines(services.who(), meeting.id());
        rows.forEach(row -> lines.add(new LineItem(services, meeting.id(), row, open, acts, this::refresh)));
        lines.setVisible(!rows.isEmpty());
        var promised = rows.stream().filter(row -> row.kind() == LineKind.COMMITMENT && row.commitment() == null).count();
        together.setVisible(services.mayWrite() && promised > 1);
        together.setText(text("together", promised));
        empty.setVisible(rows.isEmpty());
        empty.setText(text(services.isOfficial() ? (meeting.held() ? "empty" : "notYet") : "notSent"));
    }

    private void versions() {
        versions.removeAll();
        var frozen = services.book().minutes(services.who(), meeting.id());
        if (frozen.isEmpty()) {
            return;
        }
        var locale = Translations.localeOf(this);
        var table = new RowsTable(text("table"), text("version"), text("state"), text("by"), text("at"), text("note"), text("hash")).asCards();
        frozen.forEach(version -> {
            var hash = new LatinText(version.hash().substring(0, 16));
            hash.getElement().setAttribute("title", version.hash());
            table.row(
                    RowsTable.cell(text("number", Numbers.plain(version.number(), locale))),
                    new Span(Translations.of(this, version.state())),
                    RowsTable.cell(version.by()),
                    RowsTable.cell(Dates.moment(version.at(), locale)),
                    RowsTable.cell(version.reason() == null ? "" : version.reason()),
                    hash);
        });
        versions.add(new VersionChanges(frozen));
        versions.add(new Panel(text("versions"), table).withActions(new Anchor(MeetingNavigation.hrefSheet(meeting.id()), text("sheet"))));
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "meeting.ui.MinutesPanel." + part, arguments);
    }
}
