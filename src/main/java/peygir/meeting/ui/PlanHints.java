package peygir.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peygir.access.CurrentActor;
import peygir.meeting.Obstacle;
import peygir.meeting.PlanningDesk;
import peygir.meeting.SeriesId;
import peygir.shared.Dates;
import peygir.shared.Messages;
import peygir.shared.ui.Translations;

/** Beside the day of a plan: when the promise is due, which day is proposed and why, and what speaks against the chosen one. */
class PlanHints extends Div {

    private final transient PlanningDesk planning;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final Paragraph promise = new Paragraph();
    private final UnorderedList against = new UnorderedList();

    PlanHints(PlanningDesk planning, CurrentActor current, Clock clock) {
        this.planning = planning;
        this.current = current;
        this.clock = clock;
        addClassName("plan-hints");
        getElement().setAttribute("aria-live", "polite");
        promise.addClassName("meta");
        against.setVisible(false);
        add(promise, against);
    }

    /** Says which day is proposed, and answers it. */
    LocalDate propose(SeriesId series) {
        var proposal = planning.propose(current.get(), series, getLocale());
        var due = Dates.full(proposal.due(), getLocale());
        var day = Dates.full(proposal.day(), getLocale());
        if (proposal.day().equals(proposal.due())) {
            promise.setText(text("due", due));
        } else if (proposal.avoided().isEmpty() || proposal.due().isBefore(LocalDate.now(clock))) {
            promise.setText(text("overdue", due, day));
        } else {
            promise.setText(text("proposed", due, day, words(proposal.avoided())));
        }
        return proposal.day();
    }

    /** Says what speaks against a day; whoever plans decides. */
    void look(@Nullable SeriesId series, @Nullable LocalDate day) {
        against.removeAll();
        if (series != null && day != null && !day.isBefore(LocalDate.now(clock))) {
            planning.against(current.get(), series, day, getLocale()).forEach(obstacle -> against.add(item(obstacle)));
        }
        against.setVisible(against.getChildren().findAny().isPresent());
    }

    private ListItem item(Obstacle obstacle) {
        return obstacle.meeting() == null
                ? new ListItem(words(obstacle))
                : new ListItem(new Anchor(MeetingNavigation.href(obstacle.meeting()), words(obstacle)));
    }

    private String words(List<Obstacle> obstacles) {
        return obstacles.stream().map(this::words).collect(Collectors.joining(text("comma")));
    }

    private String words(Obstacle obstacle) {
        var name = obstacle.solar() == null ? Objects.toString(obstacle.words(), "") : Messages.text(getLocale(), obstacle.solar());
        return text(obstacle.cause().name(), name);
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "meeting.ui.PlanHints." + thing, arguments);
    }
}
