package peygir.network.ui;

import com.vaadin.flow.component.Component;
import peygir.network.NetworkRow;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.StateMark.Tone;
import peygir.shared.ui.Translations;

/** How a network stands, as a mark. */
final class Marks {

    private Marks() {}

    static StateMark of(Component reader, NetworkRow row) {
        if (row.tooSmall()) {
            return new StateMark(Tone.BAD, Translations.of(reader, "network.ui.Marks.tooSmall"));
        }
        var tone =
                switch (row.state()) {
                    case PROPOSED -> Tone.LATE;
                    case APPROVED -> Tone.ACTIVE;
                    case DECLINED -> Tone.QUIET;
                };
        return new StateMark(tone, Translations.of(reader, row.state()));
    }
}
