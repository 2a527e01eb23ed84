/** What NGOs learned, told to each other in short notes. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "identity", "ngo", "ngo::ui"})
@NullMarked
package peygir.experience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
