package peygir.coverage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import peygir.ngo.KeptOfNgo.Matter;
import peygir.ngo.NgoDetails;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** For an NGO's home: its activities, whether they are still true, a new one, and where it has nothing to report. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
public class OwnActivities extends Composite<Div> {

    private final transient CoverageServices services;

    OwnActivities(CoverageServices services) {
        this.services = services;
    }

    /** Shows what that NGO does, with what the reader may do about it. */
    public OwnActivities show(NgoDetails ngo) {
        getContent().removeAll();
        getContent().setId("activities");
        getContent().add(new Panel(Translations.of(this, "coverage.ui.OwnActivities.title"), new ActivityList(services, ngo.row().id(), () -> ngo.kept().contains(Matter.PARTNERS))));
        return this;
    }
}
