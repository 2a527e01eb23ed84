/** Meetings between offices and NGOs: called, held, minuted. */
@ApplicationModule(allowedDependencies = {"shared", "sheet", "access", "audit", "identity", "identity::ui", "place", "ngo", "ngo::ui"})
@NullMarked
package peygir.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
