package peygir.reporting;

import java.util.Locale;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.ngo.NgoRegistry;
import peygir.ngo.NgoWith;
import peygir.shared.NgoId;
import peygir.shared.Reading;

/** NGOs' records with how complete they are, each read in one query whatever is in it. */
@Service
@Reading
public class OwnRecords {

    private static final CompletenessReader COMPLETENESS = new CompletenessReader();

    private final NgoRegistry registry;

    OwnRecords(NgoRegistry registry) {
        this.registry = registry;
    }

    /** An NGO's record, and how complete it is today. */
    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public NgoWith<Completeness> of(Actor who, NgoId ngo, Locale locale) {
        return registry.with(who, ngo, locale, COMPLETENESS);
    }
}
