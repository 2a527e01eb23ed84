/** The sample mode: an embedded database, a movable clock and an invented province. Never part of the packaged jar. */
@ApplicationModule
@NullMarked
package peygir.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
