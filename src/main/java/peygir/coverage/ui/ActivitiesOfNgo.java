package peygir.coverage.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import peygir.access.Actor;
import peygir.ngo.KeptOfNgo.Matter;
import peygir.ngo.NgoDetails;
import peygir.ngo.ui.NgoSection;
import peygir.shared.NgoId;

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
    public Component of(Actor who, NgoId ngo, Supplier<NgoDetails> record) {
        return new ActivityList(services, ngo, () -> record.get().kept().contains(Matter.PARTNERS));
    }

    @Override
    public boolean ofItsWork() {
        return true;
    }
}
