/** What is done at the server's terminal, without a page. */
@ApplicationModule(allowedDependencies = {"shared", "sheet", "access", "audit", "search", "identity", "ngo", "meeting", "exchange", "summary"})
@NullMarked
package peygir.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
