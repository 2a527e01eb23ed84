package peygir.commitment.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import peygir.access.Actor;
import peygir.commitment.CommitmentRow;
import peygir.commitment.FirstRows;
import peygir.ngo.NgoDetails;
import peygir.ngo.ui.NgoSection;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.Numbers;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** On an NGO's page: what it promised and what was promised to it, the open ones first. */
@org.springframework.stereotype.Component
@Order(0)
class PromisesOfNgo implements NgoSection {

    /** A sheet names these; how many more there are it says. */
    private static final int NAMED = 5;

    private final Desk desk;

    PromisesOfNgo(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String titleKey() {
        return "commitment.ui.PromisesOfNgo.title";
    }

    @Override
    public Component of(Actor who, NgoId ngo, Supplier<NgoDetails> record) {
        var locale = Translations.locale();
        var promises = desk.book().ofBothSides(who, ngo, locale, NAMED);
        return Still.of(Drawn.of("div", "page-groups").add(list("by", promises.by(), locale), list("to", promises.to(), locale)));
    }

    private Drawn list(String which, FirstRows promises, Locale locale) {
        var list = Drawn.of("div").add(Drawn.words("h3", text(locale, which)));
        if (promises.rows().isEmpty()) {
            list.add(EmptyNote.drawn(text(locale, which + ".none")));
        }
        promises.rows().forEach(row -> list.add(item(row, locale)));
        return promises.left() > 0 ? list.add(Drawn.words("p", text(locale, "more", Numbers.text(promises.left(), locale)), "meta")) : list;
    }

    private Drawn item(CommitmentRow row, Locale locale) {
        return Drawn.of("div", "item").add(
                Drawn.of("div", "item-head").add(Drawn.link(CommitmentNavigation.href(row.id()), row.text(), "item-title", "written"), OutcomeBadge.drawn(row, desk.today(), locale)),
                Drawn.words("p", DueText.of(row, desk.today(), locale), "meta"));
    }

    private static String text(Locale locale, String part, Object... arguments) {
        return Messages.text(locale, "commitment.ui.PromisesOfNgo." + part, arguments);
    }
}
