package peygir.ngo.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import peygir.ngo.NgoDetails.LicenceRow;
import peygir.ngo.NgoStatus;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.StateMark.Tone;
import peygir.shared.ui.Translations;

/** How the states of NGOs and their licences look. */
final class Marks {

    /** So many days before its end a licence is said to end soon. */
    private static final int SOON = 30;

    private Marks() {}

    static StateMark of(Component reader, NgoStatus status) {
        var tone =
                switch (status) {
                    case ACTIVE -> Tone.ACTIVE;
                    case UNLICENSED -> Tone.LATE;
                    case CLOSED -> Tone.QUIET;
                };
        return new StateMark(tone, Translations.of(reader, status));
    }

    static StateMark of(Component reader, LicenceRow licence, LocalDate today) {
        if (licence.revoked()) {
            return new StateMark(Tone.BAD, text(reader, "revoked"));
        }
        var end = licence.expiresOn();
        if (end != null && end.isBefore(today)) {
            return new StateMark(Tone.BAD, text(reader, "expired"));
        }
        return end != null && !end.isAfter(today.plusDays(SOON))
                ? new StateMark(Tone.LATE, text(reader, "endsSoon"))
                : new StateMark(Tone.ACTIVE, text(reader, "valid"));
    }

    private static String text(Component reader, String part) {
        return Translations.of(reader, "ngo.ui.Marks." + part);
    }
}
