package peygir.network.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.meeting.SeriesDesk;
import peygir.network.CommissionDesk;
import peygir.network.NetworkBook;
import peygir.network.NetworkDesk;
import peygir.ngo.NgoRegistry;
import peygir.ngo.Taxonomy;

/** What the pages of networks ask, in one hand. */
@Component
record NetworkServices(
        NetworkBook book, NetworkDesk desk, CommissionDesk commissions, SeriesDesk series, NgoRegistry registry, Taxonomy taxonomy, CurrentActor current, Clock clock) {

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
