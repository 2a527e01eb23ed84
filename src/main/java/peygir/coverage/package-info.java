/** Who works where on what, where nobody does, and where work is doubled. */
@ApplicationModule(allowedDependencies = {"shared", "sheet", "sheet::ui", "access", "audit", "identity", "place", "ngo", "ngo::ui", "meeting", "meeting::ui", "commitment"})
@NullMarked
package peygir.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
