package peygir.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import peygir.meeting.AgendaKind;
import peygir.meeting.AgendaRow;
import peygir.meeting.MeetingDetails;
import peygir.meeting.MeetingId;
import peygir.meeting.MeetingState;
import peygir.meeting.OpenMeeting;
import peygir.shared.CommandKey;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** The agenda: the review first, then the topics; the office writes it until the meeting is closed, and says what became of each. */
class AgendaPanel extends Composite<Div> {

    private final transient MeetingServices services;
    private final transient MeetingDetails meeting;
    private final OrderedList items = new OrderedList();
    private final TimeBudget budget;
    private final boolean open;
    private final boolean deciding;

    /**
     * @param opened the meeting with its agenda
     * @param toReview what stands under the first item; both are asked anew when the list is drawn again
     */
    AgendaPanel(MeetingServices services, OpenMeeting opened, List<Component> toReview) {
        this.services = services;
        this.meeting = opened.meeting();
        open = services.mayWrite()
                && switch (meeting.state()) {
                    case PLANNED, INVITED, IN_SESSION -> true;
                    case MINUTES_DRAFT, CIRCULATED, APPROVED, CANCELLED -> false;
                };
        deciding = services.mayWrite() && (meeting.state() == MeetingState.IN_SESSION || meeting.state() == MeetingState.MINUTES_DRAFT);
        budget = new TimeBudget(services, meeting, open);
        items.addClassName("agenda");
        var panel = new Panel(Translations.of(this, "meeting.ui.AgendaPanel.title"), items, budget);
        getContent().addClassName("page-groups");
        getContent().add(panel);
        if (open) {
            panel.add(new TopicForm(services, meeting.id(), this::refresh));
            getContent().add(new ProposalsPanel(services, meeting.id(), opened.proposalsWait(), this::refresh));
        }
        show(opened.agenda(), toReview);
    }

    /** What the modules above have for the first item. */
    static List<Component> review(MeetingServices services, MeetingId meeting) {
        return services.sections().orderedStream().flatMap(section -> section.review(services.who(), meeting).stream()).toList();
    }

    private void refresh() {
        show(services.book().agenda(services.who(), meeting.id()), review(services, meeting.id()));
    }

    private void show(List<AgendaRow> rows, List<Component> toReview) {
        items.removeAll();
        for (var index = 0; index < rows.size(); index++) {
            var item = new AgendaItem(this, rows.get(index), index, rows.size());
            if (rows.get(index).kind() == AgendaKind.REVIEW) {
                item.add(toReview);
            }
            items.add(item);
        }
        budget.show(AgendaRow.minutes(rows));
    }

    MeetingServices services() {
        return services;
    }

    MeetingDetails meeting() {
        return meeting;
    }

    /** Whether topics may still come, go and move. */
    boolean open() {
        return open;
    }

    /** Whether it can be said what became of a topic. */
    boolean deciding() {
        return deciding;
    }

    void move(AgendaRow row, int step) {
        if (step != 0) {
            services.agenda().move(services.who(), CommandKey.fresh(), meeting.id(), row.id(), step);
            refresh();
        }
    }

    void takeOff(AgendaRow row) {
        services.agenda().takeOff(services.who(), CommandKey.fresh(), meeting.id(), row.id());
        refresh();
    }

    /** Something was decided. */
    void changed() {
        refresh();
    }
}
