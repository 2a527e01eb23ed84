/** Accounts: who may sign in, how, and in which language. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit"})
@NullMarked
package peygir.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
