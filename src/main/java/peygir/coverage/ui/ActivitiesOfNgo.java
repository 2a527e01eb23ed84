package peygir.coverage.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import peygir.access.Actor;
import peygir.ngo.KeptOfNgo.Matter;
import peygir.ngo.NgoDetails;
import peygir.ngo.ui.NgoSection;
import peygir.shared.NgoId;
import peygir.shared.ui.Translations;

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
        var work = services.register().work(who, ngo, Translations.locale());
        return new ActivityList(services, ngo, work, () -> record.get().kept().contains(Matter.PARTNERS));
    }
}
