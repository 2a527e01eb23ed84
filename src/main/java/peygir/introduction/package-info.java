/** NGOs brought together: whose capacity meets whose expectation, why, and what came of it. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "identity", "place", "ngo", "ngo::ui", "commitment", "commitment::ui", "coverage", "coverage::ui"})
@NullMarked
package peygir.introduction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
