/** Screens of this module. */
@NamedInterface("ui")
@NullMarked
package peygir.network.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
