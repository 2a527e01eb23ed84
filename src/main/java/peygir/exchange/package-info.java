/** Registers that come in as spreadsheets and go out as such. */
@ApplicationModule(allowedDependencies = {"shared", "sheet", "sheet::ui", "access", "audit", "identity", "place", "ngo", "ngo::ui", "meeting", "meeting::ui", "coverage"})
@NullMarked
package peygir.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
