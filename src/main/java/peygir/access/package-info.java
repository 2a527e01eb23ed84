/** Who may do what, and where: roles, reach, and the rule every service method carries. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package peygir.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
