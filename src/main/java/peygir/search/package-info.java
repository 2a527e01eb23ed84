/** How records are found by the words in them, and how those words are kept. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit"})
@NullMarked
package peygir.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
