package peygir.ngo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import peygir.ngo.NgoDetails;

/** For an NGO's home: the parts of its record, each with the forms that keep it true. */
@org.springframework.stereotype.Component
public class NgoPanels {

    private final NgoServices services;

    NgoPanels(NgoServices services) {
        this.services = services;
    }

    /** Who it is and how it is reached, whether that is still true, and what waits for the office. */
    public Component profile(NgoDetails details) {
        return new OwnProfile(services, details);
    }

    /** How lively it is, with the facts that say so, and its licences. */
    public Component standing(NgoDetails details) {
        var place = new Div(new StandingPanel(services, details), new LicencePanel(services, details, false, () -> {}));
        place.addClassName("page-groups");
        return place;
    }

    public Component documents(NgoDetails details) {
        return new DocumentPanel(services, details);
    }

    public Component capacities(NgoDetails details) {
        return new CapacityPanel(services, details);
    }

    public Component expectations(NgoDetails details) {
        return new ExpectationPanel(services, details);
    }
}
