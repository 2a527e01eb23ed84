package peygir.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import peygir.access.Role;
import peygir.network.MemberRow;
import peygir.network.NetworkDetails;
import peygir.network.NetworkId;
import peygir.network.NetworkState;
import peygir.ngo.ui.NgoNavigation;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Numbers;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RefusalLine;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Translations;

/** A network: what for, who coordinates it, who belongs to it since when. */
@Route(NetworkNavigation.LIST + "/:network")
@RolesAllowed({Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.NGO, Role.Names.AUDITOR, Role.Names.NATIONAL})
class NetworkView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient NetworkServices services;
    private @Nullable String name;

    NetworkView(NetworkServices services) {
        this.services = services;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(NetworkId.of(event.getRouteParameters().get("network").orElseThrow(NotFound::new)));
    }

    private void show(NetworkId id) {
        removeAll();
        var network = services.book().details(services.who(), id, getLocale());
        var row = network.row();
        name = row.name();
        var back = new Anchor(NetworkNavigation.hrefList(), text("back"));
        back.addClassName("no-print");
        var head = new Div(new H1(row.name()), Marks.of(this, row));
        head.addClassName("item-head");
        var lead = new Paragraph(text("lead", row.county(), row.subject(), Objects.toString(row.coordinator(), "")));
        lead.addClassName("page-lead");
        add(back, head, lead);
        if (row.tooSmall()) {
            add(new Paragraph(text("tooSmall", Numbers.text(row.members(), getLocale()), Numbers.text(row.fewest(), getLocale()))));
        }
        add(about(network), members(network));
        if (services.who().has(Role.GOVERNOR) && row.state() == NetworkState.PROPOSED) {
            add(new DecisionForm(services, network, () -> show(id)));
        }
    }

    private Panel about(NetworkDetails network) {
        var proposed = new Paragraph(text("proposed", Dates.brief(network.proposedOn(), getLocale()), network.proposedBy()));
        proposed.addClassName("meta");
        var purpose = new Paragraph(network.purpose());
        purpose.addClassName("written");
        var panel = new Panel(text("purpose"), purpose, proposed);
        if (network.decidedOn() != null) {
            var decided = new Paragraph(text(
                    network.row().state() == NetworkState.APPROVED ? "approved" : "declined", Dates.brief(network.decidedOn(), getLocale()),
                    Objects.toString(network.decidedBy(), ""), Objects.toString(network.remark(), "")));
            decided.addClassName("meta");
            panel.add(decided);
        }
        return panel;
    }

    private Panel members(NetworkDetails network) {
        var panel = new Panel(text("members"));
        var table = new RowsTable(text("members"), text("name"), text("asked"), text("since"), text("acts")).asCards();
        network.members().forEach(member -> table.row(
                member.id() == null ? RowsTable.cell(member.name()) : new Anchor(NgoNavigation.href(member.id()), member.name()),
                RowsTable.cell(Dates.brief(member.askedOn(), getLocale())), RowsTable.cell(standing(member)), acts(network, member)));
        panel.add(table);
        if (services.isOffice() && network.row().state() != NetworkState.DECLINED) {
            var choice = new NgoChoice(services, network.county(), text("ngo"));
            var ask = new Button(text("ask"));
            ask.addClickListener(_ -> {
                if (choice.getValue() == null) {
                    choice.setErrorMessage(text("choose"));
                    choice.setInvalid(true);
                    return;
                }
                var asked = new Attempt()
                        .beside(choice, "network.Members.otherSector", "network.Members.otherCounty", "network.NetworkDesk.declined")
                        .carriedOut(this, () -> services.desk().ask(services.who(), CommandKey.fresh(), network.row().id(), choice.getValue().id()));
                if (asked) {
                    Notices.done(text("wasAsked"));
                    show(network.row().id());
                }
            });
            var acts = new Div(choice, ask);
            acts.addClassNames("form-actions", "no-print");
            panel.add(acts);
        }
        return panel;
    }

    private String standing(MemberRow member) {
        if (member.leftOn() != null) {
            return text("left", Dates.brief(member.leftOn(), getLocale()));
        }
        if (member.declinedOn() != null) {
            return text("refused", Dates.brief(member.declinedOn(), getLocale()));
        }
        return member.since() == null ? text("waiting") : Dates.brief(member.since(), getLocale());
    }

    /** What a reader may do about a member: an NGO answers for itself, the office and the NGO end a membership. */
    private Component acts(NetworkDetails network, MemberRow member) {
        var id = network.row().id();
        var acts = new Div();
        acts.addClassNames("form-actions", "no-print");
        var refusal = new RefusalLine();
        var ngo = member.id();
        if (ngo == null || network.row().state() == NetworkState.DECLINED) {
            return new Span();
        }
        var own = services.who().ngos().contains(ngo);
        if (own && member.asked()) {
            acts.add(act("accept", member, () -> services.desk().answer(services.who(), CommandKey.fresh(), id, ngo, true), id, refusal));
            acts.add(act("refuse", member, () -> services.desk().answer(services.who(), CommandKey.fresh(), id, ngo, false), id, refusal));
        }
        if (member.member() && !member.name().equals(network.row().coordinator()) && (own || services.isOffice())) {
            acts.add(act("leave", member, () -> services.desk().leave(services.who(), CommandKey.fresh(), id, ngo), id, refusal));
            if (services.isOffice()) {
                acts.add(act("coordinate", member, () -> handOver(id, ngo), id, refusal));
            }
        }
        acts.add(refusal);
        return acts;
    }

    private void handOver(NetworkId id, NgoId ngo) {
        services.desk().handOver(services.who(), CommandKey.fresh(), id, ngo);
    }

    private Button act(String what, MemberRow member, Runnable deed, NetworkId id, RefusalLine refusal) {
        var button = new Button(text(what));
        button.addClickListener(_ -> {
            if (new Attempt().otherwise(refusal).carriedOut(this, deed)) {
                Notices.done(text("done"));
                show(id);
            } else {
                button.setEnabled(true);
            }
        });
        button.setDisableOnClick(true);
        button.setAriaLabel(text("actOf", text(what), member.name()));
        return button;
    }

    @Override
    public String getPageTitle() {
        return name == null ? Translations.of(this, "network.ui.NetworksView.title") : name;
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "network.ui.NetworkView." + part, arguments);
    }
}
