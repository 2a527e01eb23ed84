package peygir.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import peygir.access.Actor;
import peygir.meeting.MeetingId;

/**
 * What a module above has to show on a meeting's page, below the meeting's own matters: a bean of this type is asked for
 * each meeting that is opened.
 */
public interface MeetingSection {

    /** The key of the section's heading. */
    String titleKey();

    Component of(Actor who, MeetingId meeting);

    /** What the first item of the agenda, the review of previous commitments, has to review; nothing by default. */
    default Optional<Component> review(Actor who, MeetingId meeting) {
        return Optional.empty();
    }

    /** Both, for the page that opens with both. */
    default Both both(Actor who, MeetingId meeting) {
        return new Both(of(who, meeting), review(who, meeting));
    }

    record Both(Component section, Optional<Component> review) {}
}
