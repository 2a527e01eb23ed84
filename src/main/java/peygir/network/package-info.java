/** NGOs that work together: networks of one subject, and commissions of the office with NGOs. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "place", "ngo", "ngo :: ui", "meeting", "meeting :: ui"})
@NullMarked
package peygir.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
