package peygir.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import peygir.access.Actor;
import peygir.access.CurrentActor;
import peygir.access.GrantSource;
import peygir.access.GrantSource.Coming;
import peygir.shared.Dates;
import peygir.shared.ui.Translations;

/** The bare address: leads to the home of whoever is signed in, and tells those who have none what to do, or from which day on they have. */
@Route("")
@PermitAll
class LandingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LATER = "later";

    private final transient CurrentActor current;
    private final transient ObjectProvider<GrantSource> sources;
    private final transient Clock clock;

    LandingView(CurrentActor current, ObjectProvider<GrantSource> sources, Clock clock) {
        this.current = current;
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var who = current.get();
        var told = event.getLocation().getQueryParameters().getParameters().containsKey(LATER);
        var coming = who.grants().isEmpty() || told ? coming(who) : List.<Coming>of();
        if (!who.grants().isEmpty() && coming.isEmpty()) {
            event.forwardTo(Home.of(who));
            return;
        }
        removeAll();
        var words = new Main(new H1(text(coming.isEmpty() ? "title" : "later.title")));
        coming.forEach(one -> words.add(new Paragraph(text("later", Dates.full(one.from(), getLocale()), one.place()))));
        words.add(new Paragraph(text(coming.isEmpty() ? "text" : "later.text")));
        if (!who.grants().isEmpty()) {
            words.add(new Anchor(Home.of(who), text("later.home")));
        }
        words.addClassName("unknown");
        add(words);
    }

    /** Rights that are on record and begin on a later day: whoever came too early is told when to come. */
    private List<Coming> coming(Actor who) {
        var today = LocalDate.now(clock);
        return sources.stream().flatMap(source -> source.coming(who.account(), today, getLocale()).stream()).sorted(Comparator.comparing(Coming::from)).toList();
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "shell.LandingView." + part, arguments);
    }
}
