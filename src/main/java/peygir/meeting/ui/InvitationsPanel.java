package peygir.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peygir.access.Role;
import peygir.meeting.InvitationRow;
import peygir.meeting.MeetingDetails;
import peygir.meeting.MeetingState;
import peygir.meeting.Reply;
import peygir.ngo.Taxonomy;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Translations;

/** Who was invited and what they answered; the invited see and change their own answer only. */
class InvitationsPanel extends Composite<Div> {

    private final transient MeetingServices services;
    private final transient MeetingDetails meeting;
    private final transient Runnable changed;

    InvitationsPanel(MeetingServices services, MeetingDetails meeting, Runnable changed) {
        this.services = services;
        this.meeting = meeting;
        this.changed = changed;
        getContent().addClassName("page-groups");
        var toCome = meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.INVITED;
        if (services.who().has(Role.NGO, Role.LIAISON)) {
            services.book().ownInvitations(services.who(), meeting.id()).forEach(own ->
                    getContent().add(new Panel(own.organisation(), new ReplyForm(services, meeting.id(), own, toCome))));
        }
        if (services.isOfficial()) {
            getContent().add(all(toCome));
        }
        if (getContent().getComponentCount() == 0) {
            getContent().add(new Panel(text("title"), new EmptyNote(text("notInvited"))));
        }
    }

    private Panel all(boolean toCome) {
        var rows = services.book().invitations(services.who(), meeting.id());
        var panel = new Panel(text("title"));
        if (rows.isEmpty()) {
            panel.add(new EmptyNote(text("empty")));
        } else {
            var summary = new Paragraph(summary(rows));
            summary.addClassName("page-lead");
            panel.add(summary, table(rows));
        }
        if (toCome && services.mayWrite()) {
            panel.add(invite());
        }
        return panel;
    }

    private String summary(List<InvitationRow> rows) {
        var counts = rows.stream().collect(Collectors.groupingBy(InvitationRow::reply, Collectors.counting()));
        return Arrays.stream(Reply.values())
                .filter(counts::containsKey)
                .map(reply -> text("count", Translations.of(this, reply), counts.getOrDefault(reply, 0L)))
                .collect(Collectors.joining(text("and")));
    }

    private RowsTable table(List<InvitationRow> rows) {
        var table = new RowsTable(text("table"), text("organisation"), text("reply"), text("substitute"), text("letter"), text("sentOn"));
        rows.forEach(row -> table.row(
                RowsTable.cell(row.organisation()), Marks.of(this, row.reply()), RowsTable.cell(or(row.substitute())),
                RowsTable.cell(or(row.letterNo())),
                new Span(Dates.brief(row.sentOn(), Translations.localeOf(this)))));
        return table;
    }

    private Div invite() {
        var sector = new Select<Taxonomy.Term>();
        sector.setLabel(text("sector"));
        sector.setItems(services.taxonomy().sectors(services.who(), Translations.localeOf(this)));
        sector.setItemLabelGenerator(term -> term == null ? text("allSectors") : term.label());
        sector.setEmptySelectionAllowed(true);
        sector.setEmptySelectionCaption(text("allSectors"));
        var ngos = button("inviteNgos", key -> services.invitations()
                .inviteNgos(services.who(), key, meeting.id(), sector.getValue() == null ? null : sector.getValue().code()));
        ngos.addThemeVariants(ButtonVariant.PRIMARY);
        var departments = button("inviteDepartments", key -> services.invitations().inviteDepartments(services.who(), key, meeting.id()));
        var form = new Div(sector, ngos, departments);
        form.addClassNames("inline-form", "invite-form", "no-print");
        return form;
    }

    private Button button(String verb, Consumer<CommandKey> act) {
        var key = CommandKey.fresh();
        var button = new Button(text(verb));
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            try {
                act.accept(key);
                Notices.done(text("invited"));
                changed.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "meeting.ui.InvitationsPanel." + part, arguments);
    }
}
