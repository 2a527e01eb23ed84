/** Reads across modules for the homes and the figures, changes nothing. */
@ApplicationModule(allowedDependencies = {"shared", "sheet", "access", "identity", "place", "ngo", "ngo::ui", "meeting", "meeting::ui", "commitment", "commitment::ui", "coverage", "coverage::ui", "experience::ui", "introduction::ui", "summary"})
@NullMarked
package peygir.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
