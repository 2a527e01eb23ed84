package peygir.sample;

import java.util.ArrayList;
import java.util.List;

/** The lines of one meeting's minutes, in their order. */
final class MinuteBook {

    private final Draft draft;
    private final String meeting;
    private final List<String> lines = new ArrayList<>();

    MinuteBook(Draft draft, String meeting) {
        this.draft = draft;
        this.meeting = meeting;
    }

    /** Writes the next line under that item of the agenda; answers the line's key. */
    String add(String kind, String text, int agendaItem) {
        var position = lines.size() + 1;
        var key = meeting + "/" + position;
        draft.add("minute_line", key)
                .at("meeting_id", "meeting/" + meeting)
                .with("position", position)
                .with("kind", kind)
                .with("text", text)
                .at("agenda_item_id", "agenda_item/" + meeting + "/" + agendaItem);
        lines.add(position + " " + kind + " " + text);
        return "minute_line/" + key;
    }

    /** The whole text, as it is frozen. */
    String body() {
        return String.join("\n", lines);
    }
}
