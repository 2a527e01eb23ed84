package peygir.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import peygir.meeting.MeetingId;
import peygir.meeting.ProposalDesk;
import peygir.meeting.TopicProposalRow;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** What the county's NGOs want to be spoken of: taken onto this agenda, or declined with the reason. */
class ProposalsPanel extends Composite<Div> {

    private static final TextRule REASON = TextRule.required(ProposalDesk.LONGEST_REASON);

    private final transient MeetingServices services;
    private final MeetingId meeting;
    private final transient Runnable taken;
    private final UnorderedList list = new UnorderedList();

    /** @param any whether any waits as the page opens; nothing done here makes any wait */
    ProposalsPanel(MeetingServices services, MeetingId meeting, boolean any, Runnable taken) {
        this.services = services;
        this.meeting = meeting;
        this.taken = taken;
        list.addClassName("proposals");
        getContent().add(new Panel(text("title"), list));
        getContent().addClassName("no-print");
        show(any ? services.proposals().waiting(services.who(), meeting) : List.of());
    }

    private void refresh() {
        show(services.proposals().waiting(services.who(), meeting));
    }

    private void show(List<TopicProposalRow> waiting) {
        list.removeAll();
        setVisible(!waiting.isEmpty());
        waiting.forEach(proposal -> list.add(item(proposal)));
    }

    private ListItem item(TopicProposalRow proposal) {
        var title = new Span(proposal.title());
        title.addClassName("agenda-title");
        title.getElement().setAttribute("dir", "auto");
        var by = new Span(text("by", proposal.ngo(), Dates.brief(proposal.proposedOn(), Translations.localeOf(this))));
        by.addClassName("meta");
        var take = new Button(text("take"));
        take.setAriaLabel(text("takeOf", proposal.title()));
        take.setDisableOnClick(true);
        take.addThemeVariants(ButtonVariant.TERTIARY);
        take.addClickListener(_ -> {
            try {
                services.proposals().take(services.who(), CommandKey.fresh(), meeting, proposal.id());
                taken.run();
            } finally {
                refresh();
            }
        });
        var decline = new Button(text("decline"), _ -> decline(proposal).open());
        decline.setAriaLabel(text("declineOf", proposal.title()));
        decline.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(take, decline);
        buttons.addClassName("row-buttons");
        var item = new ListItem(title, by);
        if (proposal.reason() != null) {
            item.add(new Paragraph(proposal.reason()));
        }
        item.add(buttons);
        return item;
    }

    private ActDialog decline(TopicProposalRow proposal) {
        var reason = REASON.on(new TextArea(text("reason")));
        reason.addClassName("wide");
        return new ActDialog(
                text("declineOf", proposal.title()),
                text("decline"),
                key -> {
                    if (!REASON.accepts(reason)) {
                        return false;
                    }
                    services.proposals().decline(services.who(), key, proposal.id(), reason.getValue());
                    Notices.done(text("declined"));
                    refresh();
                    return true;
                },
                new Paragraph(text("declineHint", proposal.ngo())),
                reason);
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "meeting.ui.ProposalsPanel." + part, arguments);
    }
}
