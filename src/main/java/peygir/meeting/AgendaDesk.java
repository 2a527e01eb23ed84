package peygir.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;

/** Where agendas are made. The review of previous commitments stands first on each and never leaves it. */
@Service
public class AgendaDesk {

    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_PRESENTER = 160;
    public static final int MOST_MINUTES = 480;

    private final MeetingUnderHand hand;
    private final MeetingRecords records;

    AgendaDesk(MeetingUnderHand hand, MeetingRecords records) {
        this.hand = hand;
        this.records = records;
    }

    /**
     * A topic as it is asked for.
     *
     * @param minutes how long it may take, null while nobody has said
     */
    public record Topic(String title, @Nullable String presenter, @Nullable Integer minutes, AgendaOrigin origin) {

        public static Topic of(String title) {
            return new Topic(title, null, null, AgendaOrigin.TEMPLATE);
        }
    }

    /** Puts a topic at the end of the agenda; answers its id. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public UUID put(Actor who, CommandKey key, MeetingId id, Topic topic) {
        var title = Texts.required(topic.title(), LONGEST_TITLE, "meeting.AgendaDesk.titleNeeded");
        var presenter = Texts.optional(topic.presenter(), LONGEST_PRESENTER);
        refuseOddLength(topic.minutes());
        return hand.change(who, key, id, "AgendaDesk.put", (meeting, _) -> {
            meeting.expectOpenAgenda();
            var item = records.addAgendaItem(id, AgendaKind.TOPIC, title, topic.minutes(), topic.origin(), presenter);
            return new MeetingUnderHand.Done(item, title);
        });
    }

    /** Takes a topic off the agenda; the review stays. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void takeOff(Actor who, CommandKey key, MeetingId id, UUID item) {
        hand.change(who, key, id, "AgendaDesk.takeOff", item.toString(), meeting -> {
            meeting.expectOpenAgenda();
            records.removeAgendaItem(id, item);
        });
    }

    /** Moves a topic one place up (-1) or down (+1), never before the review. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void move(Actor who, CommandKey key, MeetingId id, UUID item, int step) {
        hand.change(who, key, id, "AgendaDesk.move", item + " " + step, meeting -> {
            meeting.expectOpenAgenda();
            records.moveAgendaItem(id, item, step);
        });
    }

    private static void refuseOddLength(@Nullable Integer minutes) {
        if (minutes != null && (minutes < 1 || minutes > MOST_MINUTES)) {
            throw new DomainException("meeting.AgendaDesk.minutes", MOST_MINUTES);
        }
    }
}
