/** How a sheet comes in from a page. */
@NamedInterface("ui")
@NullMarked
package peygir.sheet.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
