/** Screens of this module. */
@NamedInterface("ui")
@NullMarked
package peygir.ngo.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
