package peygir.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.Optional;
import peygir.access.Actor;
import peygir.meeting.MeetingId;
import peygir.meeting.ui.MeetingSection;
import peygir.shared.Messages;
import peygir.shared.ui.EmptyNote;

/** On a meeting's page: what was promised in it, and for its first item what earlier meetings left open. */
@SpringComponent
class MeetingPromises implements MeetingSection {

    private final Desk desk;

    MeetingPromises(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String titleKey() {
        return "commitment.ui.MeetingPromises.title";
    }

    @Override
    public Component of(Actor who, MeetingId meeting) {
        var rows = desk.book().ofMeeting(who, meeting, locale());
        return rows.isEmpty()
                ? new EmptyNote(Messages.text(locale(), "commitment.ui.MeetingPromises.none"))
                : CommitmentList.drawn(rows, desk.today());
    }

    @Override
    public Optional<Component> review(Actor who, MeetingId meeting) {
        var rows = desk.book().toReview(who, meeting, locale());
        return rows.isEmpty() ? Optional.empty() : Optional.of(CommitmentList.drawn(rows, desk.today()));
    }

    private static Locale locale() {
        return UI.getCurrentOrThrow().getLocale();
    }
}
