package peygir.ngo.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.ngo.CapacityRegister;
import peygir.ngo.ExpectationRegister;
import peygir.ngo.NgoRegistry;
import peygir.ngo.RepresentationDesk;
import peygir.ngo.Taxonomy;
import peygir.place.Gazetteer;

/** What the pages of an NGO ask, in one hand. */
@Component
record NgoServices(
        NgoRegistry registry,
        CapacityRegister capacities,
        ExpectationRegister expectations,
        RepresentationDesk representations,
        Taxonomy taxonomy,
        Gazetteer gazetteer,
        CurrentActor current,
        Clock clock,
        ObjectProvider<NgoSection> sections,
        ObjectProvider<SubjectNote> subjects) {

    Actor who() {
        return current.get();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Keeps the register of a county. */
    boolean isOffice() {
        return who().has(Role.EXPERT, Role.GOVERNOR);
    }
}
