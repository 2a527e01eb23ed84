/** What other systems may read, and the keys they read it with. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "identity", "place", "meeting", "commitment", "coverage", "summary", "reporting", "sheet"})
@NullMarked
package peygir.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
