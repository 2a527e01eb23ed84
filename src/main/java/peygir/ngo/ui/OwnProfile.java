package peygir.ngo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import peygir.access.CurrentActor;
import peygir.ngo.NgoRegistry;
import peygir.shared.CommandKey;
import peygir.shared.NgoId;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** For an NGO's home: what the register says of it, whether that is still true, and the form for what it says of itself. */
public class OwnProfile extends Div {

    private final transient NgoRegistry registry;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final NgoId ngo;

    public OwnProfile(NgoRegistry registry, CurrentActor current, Clock clock, NgoId ngo) {
        this.registry = registry;
        this.current = current;
        this.clock = clock;
        this.ngo = ngo;
        show();
    }

    private void show() {
        removeAll();
        var details = registry.details(current.get(), ngo, Translations.localeOf(this));
        var panel = new Panel(text("title"), new ProfileFacts(details, LocalDate.now(clock)));
        if (details.closedOn() == null && current.get().ngos().contains(ngo)) {
            var key = CommandKey.fresh();
            var still = new Button(text("stillTrue"), _ -> {
                registry.confirmProfile(current.get(), key, ngo);
                Notices.done(text("thanks"));
                show();
            });
            still.setDisableOnClick(true);
            panel.withActions(still, new Button(text("change"), _ -> edit()));
        }
        add(panel);
    }

    private void edit() {
        // Read anew: the form begins with what is stored now, not with what the page showed.
        var details = registry.details(current.get(), ngo, Translations.localeOf(this));
        removeAll();
        add(new Panel(text("title"), new DescribeForm(registry, current, details, this::show)));
    }

    private String text(String part) {
        return Translations.of(this, "ngo.ui.OwnProfile." + part);
    }
}
