package peygir.ngo.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import peygir.ngo.NgoDetails;
import peygir.shared.CommandKey;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Press;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** What the register says of an NGO, whether that is still true, and the forms that change it. */
class OwnProfile extends Div {

    private final transient NgoServices services;
    private final transient Runnable changed;
    private transient NgoDetails details;

    /** Shows itself anew when something was changed. */
    OwnProfile(NgoServices services, NgoDetails details) {
        this(services, details, () -> {});
    }

    /** @param changed called when something was changed, for what else the page says of the NGO */
    OwnProfile(NgoServices services, NgoDetails details, Runnable changed) {
        this.services = services;
        this.changed = changed;
        this.details = details;
        show();
    }

    private void show() {
        removeAll();
        var id = details.row().id();
        var changes = new ProfileChangePanel(services, details, this::reread);
        var panel = new Panel(text("title"), Still.of(new ProfileFacts(details, services.today(), Translations.localeOf(this)).drawn()), changes);
        if (details.closedOn() == null && services.mayKeep(id)) {
            var key = CommandKey.fresh();
            var still = new Press(text("stillTrue"), () -> {
                services.registry().confirmProfile(services.who(), key, id);
                Notices.done(text("thanks"));
                reread();
            }).named(text("stillTrueOf"));
            panel.withActions(still, opens("contacts", seen -> new ContactForm(services, seen, this::reread)),
                    opens("change", seen -> new ProfileForm(services, seen, this::reread)),
                    opens("move", seen -> new CountyForm(services, seen, this::reread)));
        }
        add(changes.asks() ? panel : Still.of(panel));
    }

    /** A form begins with what is stored now, not with what the page showed. */
    private Press opens(String words, Function<NgoDetails, VersionedForm> form) {
        return new Press(text(words), () -> {
            details = services.registry().details(services.who(), details.row().id(), Translations.localeOf(this));
            removeAll();
            add(new Panel(text("title"), form.apply(details)));
        }).quiet();
    }

    private void reread() {
        details = services.registry().details(services.who(), details.row().id(), Translations.localeOf(this));
        show();
        changed.run();
    }

    private String text(String part) {
        return Translations.of(this, "ngo.ui.OwnProfile." + part);
    }
}
