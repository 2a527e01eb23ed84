/** The frame around every view: layout, sign-in page, language, refusals. */
@ApplicationModule(allowedDependencies = {"shared", "access", "identity"})
@NullMarked
package peygir.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
