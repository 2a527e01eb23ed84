package peygir.introduction.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.introduction.IntroductionDesk;
import peygir.ngo.Taxonomy;
import peygir.place.Gazetteer;

/** What the screens of introductions ask, in one hand. */
@Component
record IntroductionServices(IntroductionDesk desk, Taxonomy taxonomy, Gazetteer gazetteer, CurrentActor current, Clock clock) {

    Actor who() {
        return current.get();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean isOffice() {
        return who().has(Role.EXPERT, Role.GOVERNOR);
    }
}
