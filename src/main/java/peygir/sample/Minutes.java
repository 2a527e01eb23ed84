package peygir.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import peygir.meeting.MeetingId;
import peygir.meeting.MinutesText;

/** Versions of minutes, as they were sent around and approved: frozen with the office's own text of them. */
final class Minutes {

    private final Draft draft;
    private final List<Version> versions = new ArrayList<>();

    private record Version(String meeting, int number, String state, String by, LocalDate on) {}

    Minutes(Draft draft) {
        this.draft = draft;
    }

    void circulated(String meeting, String by, LocalDate on) {
        versions.add(new Version(meeting, 1, "CIRCULATED", by, on));
    }

    void approved(String meeting, String by, LocalDate on) {
        versions.add(new Version(meeting, 2, "APPROVED", by, on));
    }

    /** Freezes all versions of that state, from what is in the database by then. */
    void freeze(String state, MinutesText text) {
        for (var version : versions) {
            if (version.state().equals(state)) {
                freeze(version, text.of(new MeetingId(SampleIds.of("meeting/" + version.meeting()))));
            }
        }
    }

    private void freeze(Version version, String body) {
        draft.add("minutes_version", version.meeting() + "/" + version.number())
                .at("meeting_id", "meeting/" + version.meeting())
                .with("number", version.number())
                .with("state", version.state())
                .with("body", body)
                .with("hash", MinutesText.sha256(body))
                .with("made_by", version.by())
                .with("made_at", version.on().atTime(7, 30));
    }
}
