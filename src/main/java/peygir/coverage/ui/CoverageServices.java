package peygir.coverage.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.coverage.ActivityRegister;
import peygir.coverage.CoverageThresholds;
import peygir.coverage.PartnerDesk;
import peygir.coverage.PlanningAid;
import peygir.coverage.StatementDesk;
import peygir.ngo.Taxonomy;

/** What the screens about activities ask: the register, the taxonomy, who is there, which day it is. */
@Component
record CoverageServices(ActivityRegister register, PartnerDesk partners, StatementDesk statements, PlanningAid aid, Taxonomy taxonomy, CoverageThresholds thresholds, CurrentActor current, Clock clock) {

    Actor who() {
        return current.get();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Those who keep records; the gate decides for each one. */
    boolean mayChange() {
        return who().has(Role.NGO, Role.EXPERT, Role.GOVERNOR);
    }
}
