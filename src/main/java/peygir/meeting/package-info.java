/** Meetings between offices and NGOs: called, held, minuted. */
@ApplicationModule(allowedDependencies = {"shared", "sheet", "access", "audit", "search", "identity", "identity::ui", "place", "ngo", "ngo::ui"})
@NullMarked
package peygir.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
