package peygir.coverage.ui;

import com.vaadin.flow.component.Component;
import peygir.access.Actor;
import peygir.ngo.KeptOfNgo.Matter;
import peygir.ngo.NgoDetails;
import peygir.ngo.ui.NgoSection;

/** On an NGO's page: what it does where. */
@org.springframework.stereotype.Component
class ActivitiesOfNgo implements NgoSection {

    private final CoverageServices services;

    ActivitiesOfNgo(CoverageServices services) {
        this.services = services;
    }

    @Override
    public String titleKey() {
        return "coverage.ui.ActivitiesOfNgo.title";
    }

    @Override
    public Component of(Actor who, NgoDetails ngo) {
        return new ActivityList(services, ngo.row().id(), ngo.kept().contains(Matter.PARTNERS));
    }
}
