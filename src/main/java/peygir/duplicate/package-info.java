/** NGOs that stand twice on the register: found, told apart, made one. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "ngo", "ngo :: ui", "place"})
@NullMarked
package peygir.duplicate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
