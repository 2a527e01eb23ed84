/** Vocabulary every module speaks. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package peygir.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
