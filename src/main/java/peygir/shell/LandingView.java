package peygir.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import peygir.access.CurrentActor;
import peygir.shared.ui.Translations;

/** The bare address: leads to the home of whoever is signed in, and tells those who have none what to do. */
@Route("")
@PermitAll
class LandingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentActor current;

    LandingView(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var who = current.get();
        if (!who.grants().isEmpty()) {
            event.forwardTo(Home.of(who));
            return;
        }
        removeAll();
        var words = new Main(new H1(getPageTitle()), new Paragraph(Translations.of(this, "shell.LandingView.text")));
        words.addClassName("unknown");
        add(words);
    }

    @Override
    public String getPageTitle() {
        return Translations.of(this, "shell.LandingView.title");
    }
}
