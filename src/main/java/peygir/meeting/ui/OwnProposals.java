package peygir.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import peygir.meeting.AgendaDesk;
import peygir.meeting.ProposalDesk;
import peygir.meeting.TopicProposalRow;
import peygir.shared.CommandKey;
import peygir.shared.NgoId;
import peygir.shared.Numbers;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Press;
import peygir.shared.ui.Still;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** What an NGO wants meetings to speak of, what came of it, and the form for another. */
class OwnProposals extends Composite<Div> {

    private static final TextRule TITLE = TextRule.required(AgendaDesk.LONGEST_TITLE);
    private static final TextRule REASON = TextRule.optional(ProposalDesk.LONGEST_REASON);
    private static final int SHOWN = 5;

    private final transient MeetingServices services;
    private final NgoId ngo;

    /** @param any false when it is known already that there are none */
    OwnProposals(MeetingServices services, NgoId ngo, boolean any) {
        this.services = services;
        this.ngo = ngo;
        show(false, any ? rows() : List.of());
        if (any && services.who().ngos().contains(ngo)) {
            services.news().markProposalsRead(services.who(), ngo);
        }
    }

    private void show(boolean proposing) {
        show(proposing, rows());
    }

    private List<TopicProposalRow> rows() {
        return services.proposals().ofNgo(services.who(), ngo);
    }

    private void show(boolean proposing, List<TopicProposalRow> rows) {
        getContent().removeAll();
        var matter = new Div();
        var list = new UnorderedList();
        list.addClassName("proposals");
        rows.stream().limit(SHOWN).forEach(proposal -> list.add(item(proposal)));
        if (list.getComponentCount() > 0) {
            matter.add(list);
        }
        if (proposing) {
            matter.add(form());
        } else if (services.who().ngos().contains(ngo)) {
            matter.add(new Press(text("title"), () -> show(true)).offPaper());
        }
        getContent().add(proposing ? matter : Still.of(matter));
    }

    private Div form() {
        // Belongs to this form: a second press of the button is the same proposal.
        var key = CommandKey.fresh();
        var title = TITLE.on(new TextField(text("topic")));
        var reason = REASON.on(new TextArea(text("reason")));
        var propose = new Button(text("propose"));
        propose.setDisableOnClick(true);
        propose.addClickListener(_ -> {
            try {
                if (TITLE.accepts(title) & REASON.accepts(reason)) {
                    services.proposals().propose(services.who(), key, ngo, title.getValue(), reason.getValue());
                    Notices.done(text("done"));
                    show(false);
                }
            } finally {
                propose.setEnabled(true);
            }
        });
        var fields = new Div(title, reason, propose);
        fields.addClassNames("deed-form", "no-print");
        return fields;
    }

    private ListItem item(TopicProposalRow proposal) {
        var title = new Span(proposal.title());
        title.getElement().setAttribute("dir", "auto");
        var item = new ListItem(title);
        var meeting = proposal.meeting();
        var declined = proposal.declined();
        if (meeting != null) {
            var number = Numbers.plain(proposal.number(), Translations.localeOf(this));
            var outcome = proposal.outcome();
            item.add(meta(new Anchor(
                    MeetingNavigation.href(meeting), outcome == null ? text("taken", number) : text("decided", number, Translations.of(this, outcome)))));
        } else {
            item.add(meta(new Span(declined == null ? text("waits") : text("declined", declined))));
        }
        return item;
    }

    private static <T extends Component> T meta(T words) {
        words.addClassName("meta");
        return words;
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "meeting.ui.OwnProposals." + part, arguments);
    }
}
