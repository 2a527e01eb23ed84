package peygir.ngo.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import peygir.ngo.NgoDetails.LicenceRow;
import peygir.ngo.NgoStatus;
import peygir.ngo.Standing.Liveliness;
import peygir.shared.Messages;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.StateMark.Tone;
import peygir.shared.ui.Translations;

/** How the states of NGOs and their licences look. */
final class Marks {

    private Marks() {}

    static StateMark of(Component reader, NgoStatus status) {
        return new StateMark(tone(status), Translations.of(reader, status));
    }

    /** The same, for what is drawn. */
    static Drawn drawn(NgoStatus status, Locale locale) {
        return StateMark.drawn(tone(status), Messages.text(locale, status));
    }

    private static Tone tone(NgoStatus status) {
        return switch (status) {
            case ACTIVE -> Tone.ACTIVE;
            case UNLICENSED -> Tone.LATE;
            case CLOSED -> Tone.QUIET;
        };
    }

    static Drawn drawn(Liveliness level, Locale locale) {
        var tone =
                switch (level) {
                    case LIVELY -> Tone.ACTIVE;
                    case SEMI_ACTIVE -> Tone.LATE;
                    case INACTIVE -> Tone.QUIET;
                };
        return StateMark.drawn(tone, Messages.text(locale, level));
    }

    /** Of what has a last day: valid, soon over, over. */
    static StateMark validity(Component reader, @Nullable LocalDate end, LocalDate today, int soon) {
        if (end != null && end.isBefore(today)) {
            return new StateMark(Tone.BAD, text(reader, "expired"));
        }
        return end != null && !end.isAfter(today.plusDays(soon))
                ? new StateMark(Tone.LATE, text(reader, "endsSoon"))
                : new StateMark(Tone.ACTIVE, text(reader, "valid"));
    }

    static StateMark of(Component reader, LicenceRow licence, LocalDate today, int soon) {
        if (licence.revoked()) {
            return new StateMark(Tone.BAD, text(reader, "revoked"));
        }
        return validity(reader, licence.expiresOn(), today, soon);
    }

    private static String text(Component reader, String part) {
        return Translations.of(reader, "ngo.ui.Marks." + part);
    }
}
