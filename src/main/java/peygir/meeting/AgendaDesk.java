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
import peygir.shared.Language;
import peygir.shared.Messages;
import peygir.shared.Texts;

/** Where agendas are made. The review of previous commitments stands first on each and never leaves it. */
@Service
public class AgendaDesk {

    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_PRESENTER = 160;
    public static final int MOST_MINUTES = 480;

    private static final int MOST_PLACES = 50;

    private final MeetingUnderHand hand;
    private final MeetingRecords records;

    private final CarryOver carryOver;
    private final MeetingNews news;

    AgendaDesk(MeetingUnderHand hand, MeetingRecords records, CarryOver carryOver, MeetingNews news) {
        this.news = news;
        this.hand = hand;
        this.records = records;
        this.carryOver = carryOver;
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
        var presenter = Texts.orNull(topic.presenter(), LONGEST_PRESENTER);
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

    /** Moves a topic so many places up (negative) or down (positive), never before the review nor beyond the end. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void move(Actor who, CommandKey key, MeetingId id, UUID item, int step) {
        hand.change(who, key, id, "AgendaDesk.move", item + " " + step, meeting -> {
            meeting.expectOpenAgenda();
            for (var place = 0; place < Math.min(Math.abs(step), MOST_PLACES); place++) {
                records.moveAgendaItem(id, item, Integer.signum(step));
            }
        });
    }

    /** How long the meeting may take, in minutes; null takes the limit away. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void budget(Actor who, CommandKey key, MeetingId id, @Nullable Integer minutes) {
        refuseOddLength(minutes);
        hand.change(who, key, id, "AgendaDesk.budget", String.valueOf(minutes), meeting -> {
            meeting.expectOpenAgenda();
            records.budget(id, minutes);
        });
    }

    /**
     * Says what became of an item; said again, the later word holds. What is deferred goes onto the agenda of the next
     * meeting of the series on or after its day.
     *
     * @throws DomainException when the day or the office that belongs to it is missing, or the minutes are not open
     */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void decide(Actor who, CommandKey key, MeetingId id, UUID item, AgendaDecision typed) {
        hand.change(who, key, id, "AgendaDesk.decide", item + " " + typed.outcome(), meeting -> {
            meeting.expectOpenMinutes();
            var decision = typed.checked(meeting.expectHeldOn());
            records.decide(id, item, decision);
            news.tellProposer(item, MeetingHappening.PROPOSAL_DECIDED, who, Messages.text(Language.PERSIAN.locale(), decision.outcome()));
            carryOver.takeBack(item);
            carryOver.bring(meeting.series());
        });
    }

    private static void refuseOddLength(@Nullable Integer minutes) {
        if (minutes != null && (minutes < 1 || minutes > MOST_MINUTES)) {
            throw new DomainException("meeting.AgendaDesk.minutes", MOST_MINUTES);
        }
    }
}
