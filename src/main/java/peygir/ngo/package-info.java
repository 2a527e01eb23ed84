/** The register of NGOs: who they are, what they may and can do, what they expect. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "search", "identity", "identity::ui", "place"})
@NullMarked
package peygir.ngo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
