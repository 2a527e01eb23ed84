package peygir.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import peygir.access.Role;
import peygir.commitment.CommitmentLedger;
import peygir.commitment.Handover;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.Dates;
import peygir.shared.NotFound;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** What each new holder of a county's office found: the packet that waits, and those that were taken over. */
@Route(CommitmentNavigation.HANDOVER)
@RolesAllowed({Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.AUDITOR, Role.Names.NATIONAL})
class HandoverView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final TextRule REMARK = TextRule.optional(CommitmentLedger.LONGEST_DETAIL);

    private final transient Desk desk;
    private final Div packets = new Div();

    HandoverView(Desk desk) {
        this.desk = desk;
        addClassName("page");
        packets.addClassName("page-groups");
        var lead = new Paragraph(text("lead"));
        lead.addClassName("page-lead");
        add(new H1(getPageTitle()), lead, packets);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters().getSingleParameter("county").map(CountyCode::new)
                .or(desk.who()::county)
                .orElseThrow(NotFound::new));
    }

    private void show(CountyCode county) {
        packets.removeAll();
        var handovers = desk.handovers().of(desk.who(), county, locale());
        if (handovers.isEmpty()) {
            packets.add(new EmptyNote(text("none")));
        }
        handovers.forEach(handover -> packets.add(packet(county, handover)));
    }

    private Panel packet(CountyCode county, Handover handover) {
        var since = new Paragraph(text("since", handover.officeTitle(), Dates.full(handover.since(), locale())));
        since.addClassName("meta");
        var panel = new Panel(text(handover.acting() ? "headingActing" : "heading", handover.from(), handover.to()));
        panel.withActions(handover.waits()
                ? new StateMark(StateMark.Tone.LATE, text("waits"))
                : new StateMark(StateMark.Tone.ACTIVE, text("taken")));
        panel.add(since);
        if (handover.acknowledgedOn() != null) {
            var taken = new Paragraph(text("takenOver", Dates.full(handover.acknowledgedOn(), locale())));
            taken.addClassName("meta");
            panel.add(taken);
        }
        if (handover.remark() != null) {
            panel.add(new Paragraph(handover.remark()));
        }
        panel.add(handover.promises().isEmpty() ? new EmptyNote(text("nothingOpen")) : CommitmentList.drawn(handover.promises(), desk.today()));
        if (handover.waits() && desk.who().has(Role.GOVERNOR)) {
            panel.add(form(county, handover));
        }
        return panel;
    }

    private Div form(CountyCode county, Handover handover) {
        // Belongs to this packet: a second press takes over once.
        var key = CommandKey.fresh();
        var remark = REMARK.on(new TextArea(text("remark")));
        var take = new Button(text("take"), _ -> {
            if (REMARK.accepts(remark)) {
                desk.handovers().acknowledge(desk.who(), key, county, handover.holding(), remark.getValue());
                Notices.done(text("done"));
                show(county);
            }
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(take);
        actions.addClassName("form-actions");
        var form = new Div(remark, actions);
        form.addClassNames("deed-form", "no-print");
        return form;
    }

    private Locale locale() {
        return Translations.localeOf(this);
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "commitment.ui.HandoverView." + thing, arguments);
    }
}
