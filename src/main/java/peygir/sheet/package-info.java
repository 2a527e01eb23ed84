/** Tables as files: read so that every cell keeps its name, written so that nothing in them computes. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package peygir.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
