/** Promises made in meetings, from the spoken word to accepted evidence. */
@ApplicationModule(allowedDependencies = {"shared", "sheet", "access", "audit", "search", "identity", "identity::ui", "place", "ngo", "ngo::ui", "meeting", "meeting::ui"})
@NullMarked
package peygir.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
