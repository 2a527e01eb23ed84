package peygir.network.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import peygir.access.Role;
import peygir.network.CommissionRow;
import peygir.network.MemberRow;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.NgoId;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.Translations;

/** The working groups of the office with NGOs. */
class CommissionsPanel extends Composite<Div> {

    private final transient NetworkServices services;

    CommissionsPanel(NetworkServices services) {
        this.services = services;
        show();
    }

    private void show() {
        getContent().removeAll();
        var panel = new Panel(text("title"));
        if (services.isOffice()) {
            var place = new Div();
            var form = new Button(text("form"));
            form.addClickListener(_ -> {
                form.setVisible(false);
                place.add(new CommissionForm(services, this::show));
            });
            panel.withActions(form);
            panel.add(place);
        }
        var rows = services.commissions().rows(services.who());
        if (rows.isEmpty()) {
            panel.add(new EmptyNote(text("none")));
        }
        rows.forEach(row -> panel.add(item(row)));
        getContent().add(panel);
    }

    private Div item(CommissionRow row) {
        var locale = Translations.localeOf(this);
        var item = new Div(
                new H3(row.subject()),
                row.endedOn() == null
                        ? new StateMark(StateMark.Tone.ACTIVE, text("since", Dates.brief(row.foundedOn(), locale)))
                        : new StateMark(StateMark.Tone.QUIET, text("ended", Dates.brief(row.endedOn(), locale))),
                new Paragraph(row.purpose()));
        if (row.series() != null) {
            item.add(meta(text("series", row.series())));
        }
        var members = services.commissions().members(services.who(), row.id()).stream().filter(MemberRow::member).toList();
        item.add(meta(members.isEmpty()
                ? text("nobody")
                : text("members", members.stream().map(MemberRow::name).collect(Collectors.joining(Translations.of(this, "ngo.ui.ProfileFacts.and"))))));
        item.addClassName("item");
        if (row.endedOn() == null && services.who().has(Role.EXPERT, Role.GOVERNOR)) {
            item.add(acts(row, members));
        }
        return item;
    }

    private static Paragraph meta(String words) {
        var line = new Paragraph(words);
        line.addClassName("meta");
        return line;
    }

    private Div acts(CommissionRow row, java.util.List<MemberRow> members) {
        var choice = new NgoChoice(services, row.county(), text("ngo"));
        var take = new Button(text("take"));
        take.setAriaLabel(text("takeInto", row.subject()));
        take.addClickListener(_ -> {
            if (choice.getValue() == null) {
                choice.setErrorMessage(text("choose"));
                choice.setInvalid(true);
                return;
            }
            var chosen = choice.getValue().id();
            if (members.stream().anyMatch(member -> chosen.equals(member.id()))) {
                release(row, chosen);
            } else {
                services.commissions().take(services.who(), CommandKey.fresh(), row.id(), chosen);
                Notices.done(text("taken"));
                show();
            }
        });
        var key = CommandKey.fresh();
        var end = new Button(text("end"), _ -> {
            services.commissions().end(services.who(), key, row.id());
            Notices.done(text("over"));
            show();
        });
        end.setDisableOnClick(true);
        end.setAriaLabel(text("endOf", row.subject()));
        var acts = new Div(choice, take, end);
        acts.addClassNames("form-actions", "no-print");
        return acts;
    }

    private void release(CommissionRow row, NgoId ngo) {
        services.commissions().release(services.who(), CommandKey.fresh(), row.id(), ngo);
        Notices.done(text("released"));
        show();
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "network.ui.CommissionsPanel." + part, arguments);
    }
}
