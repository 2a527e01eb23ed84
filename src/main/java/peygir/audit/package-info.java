/** What was done, by whom, and that it was done once. */
@ApplicationModule(allowedDependencies = {"shared", "access"})
@NullMarked
package peygir.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
