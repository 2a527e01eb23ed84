package peygir.ngo.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.ngo.CapacityRegister;
import peygir.ngo.DocumentShelf;
import peygir.ngo.ExpectationRegister;
import peygir.ngo.NgoRegistry;
import peygir.ngo.NgoSettings;
import peygir.ngo.ProfileDesk;
import peygir.ngo.RepresentationDesk;
import peygir.ngo.Taxonomy;
import peygir.place.Gazetteer;
import peygir.shared.NgoId;

/** What the pages of an NGO ask, in one hand. */
@Component
record NgoServices(
        NgoRegistry registry,
        ProfileDesk profiles,
        DocumentShelf documents,
        CapacityRegister capacities,
        ExpectationRegister expectations,
        RepresentationDesk representations,
        Taxonomy taxonomy,
        Gazetteer gazetteer,
        NgoSettings settings,
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

    /** Speaks for the NGO, or keeps the register it is on. */
    boolean mayKeep(NgoId ngo) {
        return who().ngos().contains(ngo) || isOffice();
    }
}
