package peygir.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import peygir.meeting.AttendanceState;
import peygir.meeting.MeetingState;
import peygir.meeting.Reply;
import peygir.shared.Messages;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.StateMark.Tone;
import peygir.shared.ui.Translations;

/** How the states of meetings, people and answers look. */
final class Marks {

    private Marks() {}

    static StateMark of(Component reader, MeetingState state) {
        return new StateMark(tone(state), Translations.of(reader, state));
    }

    /** The same, for what is drawn. */
    static Drawn drawn(MeetingState state, Locale locale) {
        return StateMark.drawn(tone(state), Messages.text(locale, state));
    }

    private static Tone tone(MeetingState state) {
        return switch (state) {
            case PLANNED, INVITED -> Tone.QUIET;
            case IN_SESSION, MINUTES_DRAFT, CIRCULATED -> Tone.ACTIVE;
            case APPROVED -> Tone.GOOD;
            case CANCELLED -> Tone.BAD;
        };
    }

    static StateMark of(Component reader, AttendanceState state) {
        var tone =
                switch (state) {
                    case PRESENT, SUBSTITUTE -> Tone.GOOD;
                    case LATE -> Tone.LATE;
                    case EXCUSED -> Tone.QUIET;
                    case ABSENT -> Tone.BAD;
                };
        return new StateMark(tone, Translations.of(reader, state));
    }

    static StateMark of(Component reader, Reply reply) {
        var tone =
                switch (reply) {
                    case YES, SUBSTITUTE -> Tone.GOOD;
                    case NO -> Tone.BAD;
                    case PENDING -> Tone.QUIET;
                };
        return new StateMark(tone, Translations.of(reader, reply));
    }
}
