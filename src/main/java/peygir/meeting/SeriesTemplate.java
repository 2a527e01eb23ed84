package peygir.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;
import peygir.shared.Numbers;
import peygir.shared.Texts;

/** The topics every meeting of a series begins with, as they are typed: one a line, minutes after a slash. */
public record SeriesTemplate(List<Topic> topics) {

    public static final int MOST = 20;

    /**
     * @param minutes how long it may take, null while nobody has said
     */
    public record Topic(String title, @Nullable Integer minutes) {}

    public SeriesTemplate {
        topics = List.copyOf(topics);
    }

    public static SeriesTemplate none() {
        return new SeriesTemplate(List.of());
    }

    /**
     * Reads what was typed; empty lines are passed over, digits of any keyboard are taken.
     *
     * @throws DomainException for too many topics, a title that is too long, or minutes out of bounds
     */
    public static SeriesTemplate read(String typed) {
        var topics = new ArrayList<Topic>();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> topics.add(topic(line)));
        if (topics.size() > MOST) {
            throw new DomainException("meeting.SeriesTemplate.tooMany", MOST);
        }
        return new SeriesTemplate(topics);
    }

    /** As it would be typed. */
    public String typed() {
        return topics.stream().map(topic -> topic.minutes() == null ? topic.title() : topic.title() + " / " + topic.minutes()).collect(Collectors.joining("\n"));
    }

    private static Topic topic(String line) {
        var slash = line.lastIndexOf('/');
        var minutes = slash < 0 ? OptionalInt.empty() : Numbers.read(line.substring(slash + 1).strip());
        var title = Texts.required(minutes.isEmpty() ? line : line.substring(0, slash).strip(), AgendaDesk.LONGEST_TITLE, "meeting.AgendaDesk.titleNeeded");
        if (minutes.isPresent() && (minutes.getAsInt() < 1 || minutes.getAsInt() > AgendaDesk.MOST_MINUTES)) {
            throw new DomainException("meeting.SeriesTemplate.minutes", title, AgendaDesk.MOST_MINUTES);
        }
        return new Topic(title, minutes.isPresent() ? minutes.getAsInt() : null);
    }
}
