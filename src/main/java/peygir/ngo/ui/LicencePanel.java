package peygir.ngo.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import peygir.ngo.NgoDetails;
import peygir.ngo.NgoDetails.LicenceRow;
import peygir.shared.Dates;
import peygir.shared.Digits;
import peygir.shared.Language;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Press;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** The licences of an NGO, how far they reach and until when; the office adds those that were given. */
class LicencePanel extends Div {

    private final transient NgoServices services;
    private final transient NgoDetails details;
    private final boolean mayChange;
    private final transient Runnable changed;

    LicencePanel(NgoServices services, NgoDetails details, boolean mayChange, Runnable changed) {
        this.services = services;
        this.details = details;
        this.mayChange = mayChange;
        this.changed = changed;
        setId("licences");
        show(false);
    }

    private void show(boolean adding) {
        removeAll();
        var panel = new Panel(text("title"));
        if (adding) {
            panel.add(new LicenceForm(services, details, changed));
        } else if (mayChange) {
            panel.withActions(new Press(text("add"), () -> show(true)));
        }
        if (details.licences().isEmpty()) {
            panel.add(new EmptyNote(text("none")));
        }
        details.licences().forEach(licence -> panel.add(item(licence)));
        add(adding ? panel : Still.of(panel));
    }

    /** It stands in narrow columns, too: a line of facts breaks where a table of seven columns would be cut. */
    private Div item(LicenceRow licence) {
        var locale = Translations.localeOf(this);
        var title = new Span(licence.issuer());
        title.addClassName("item-title");
        var head = new Div(title, Marks.of(this, licence, services.today(), services.settings().renewalDays()));
        head.addClassName("item-head");
        var expires = licence.expiresOn();
        var facts = new Paragraph(String.join(Translations.of(this, "ngo.ui.ProfileFacts.and"), List.of(
                Translations.of(this, licence.level()), licence.sector(), text("number", Digits.in(Language.of(locale), licence.number())),
                text("issued", Dates.brief(licence.issuedOn(), locale)),
                expires == null ? text("unlimited") : text("expires", Dates.brief(expires, locale), Dates.relative(expires, services.today(), locale)))));
        facts.addClassName("meta");
        var item = new Div(head, facts);
        item.addClassName("item");
        return item;
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "ngo.ui.LicencePanel." + part, arguments);
    }
}
