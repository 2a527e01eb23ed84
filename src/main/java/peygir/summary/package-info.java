/** Figures counted from the records, and kept true in the transaction that changes them. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "meeting", "coverage"})
@NullMarked
package peygir.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
