package peygir.coverage.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import peygir.access.Role;
import peygir.ngo.ui.NgoNavigation;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** Puts an activity of an NGO on record: {@code ?ngo=}, else the reader's own. */
@Route(CoverageNavigation.ACTIVITIES + "/new")
@RolesAllowed({Role.Names.NGO, Role.Names.EXPERT, Role.Names.GOVERNOR})
class NewActivityView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CoverageServices services;

    NewActivityView(CoverageServices services) {
        this.services = services;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var ngo = event.getLocation().getQueryParameters().getSingleParameter("ngo").map(NgoId::of)
                .or(() -> services.who().ngos().stream().min(Comparator.comparing(NgoId::toString)))
                .orElseThrow(NotFound::new);
        removeAll();
        add(new H1(getPageTitle()), form(ngo));
    }

    private Panel form(NgoId ngo) {
        var form = new PlanForm(services, ngo, CoverageNavigation::open, () -> getUI().ifPresent(ui -> ui.navigate(NgoNavigation.href(ngo))));
        return new Panel(Translations.of(this, "coverage.ui.NewActivityView.form"), form);
    }

    @Override
    public String getPageTitle() {
        return Translations.of(this, "coverage.ui.NewActivityView.title");
    }
}
