package peygir.ngo.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import peygir.ngo.NgoDetails;
import peygir.ngo.Standing;
import peygir.ngo.Standing.Reason;
import peygir.shared.Dates;
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
        var rule = new Paragraph(text("rule"));
        rule.addClassName("meta");
        add(Still.of(new Panel(text("title"), new Div(Marks.of(this, standing.level())), facts(standing), rule)));
        addClassName("standing");
    }

    private UnorderedList facts(Standing standing) {
        var list = new UnorderedList();
        list.addClassName("facts-list");
        standing.reasons().forEach(reason -> {
            var item = new ListItem(new StateMark(reason.holds() ? Tone.ACTIVE : Tone.QUIET, text(reason.holds() ? "holds" : "holdsNot")));
            item.add(" " + words(reason));
            list.add(item);
        });
        return list;
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
