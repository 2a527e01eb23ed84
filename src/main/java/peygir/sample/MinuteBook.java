package peygir.sample;

/** The lines of one meeting's minutes, in their order. */
final class MinuteBook {

    private final Draft draft;
    private final String meeting;
    private int lines;

    MinuteBook(Draft draft, String meeting) {
        this.draft = draft;
        this.meeting = meeting;
    }

    /** Writes the next line under that item of the agenda; answers the line's key. */
    String add(String kind, String text, int agendaItem) {
        lines++;
        var key = meeting + "/" + lines;
        draft.add("minute_line", key)
                .at("meeting_id", "meeting/" + meeting)
                .with("position", lines)
                .with("kind", kind)
                .with("text", text)
                .at("agenda_item_id", "agenda_item/" + meeting + "/" + agendaItem);
        return "minute_line/" + key;
    }
}
