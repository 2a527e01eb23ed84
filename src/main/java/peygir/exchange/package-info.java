/** Registers that come in as spreadsheets and go out as such. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "identity", "place", "ngo", "ngo::ui"})
@NullMarked
package peygir.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
