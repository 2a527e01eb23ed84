/** Provinces, counties, the offices responsible for them, and the departments beside those. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "identity"})
@NullMarked
package peygir.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
