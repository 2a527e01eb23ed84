package peygir.ngo.ui;

import com.vaadin.flow.component.html.Div;
import peygir.ngo.NgoDetails;
import peygir.ngo.Standing;
import peygir.ngo.Standing.Reason;
import peygir.shared.Dates;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.Panel;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.StateMark.Tone;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** How lively an NGO is, and every fact that was looked at: also the one that does not hold. */
class StandingPanel extends Div {

    private final transient NgoServices services;

    StandingPanel(NgoServices services, NgoDetails details) {
        this.services = services;
        var standing = details.standing();
        add(Still.of(Panel.drawn(
                text("title"), Drawn.of("div").add(Marks.drawn(standing.level(), Translations.localeOf(this))), facts(standing), Drawn.words("p", text("rule"), "meta"))));
        addClassName("standing");
    }

    private Drawn facts(Standing standing) {
        return Drawn.of("ul", "facts-list").add(standing.reasons().stream()
                .map(reason -> Drawn.of("li")
                        .add(StateMark.drawn(reason.holds() ? Tone.ACTIVE : Tone.QUIET, text(reason.holds() ? "holds" : "holdsNot")))
                        .text(" " + words(reason)))
                .toList());
    }

    private String words(Reason reason) {
        var fact = Translations.of(this, reason.fact());
        var day = reason.day();
        if (day == null) {
            return fact;
        }
        var locale = Translations.localeOf(this);
        return text(reason.fact() == Standing.LifeFact.LICENSED ? "until" : "last", fact, Dates.brief(day, locale), Dates.relative(day, services.today(), locale));
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "ngo.ui.StandingPanel." + part, arguments);
    }
}
