/** Screens of accounts, and what belongs to an account on the screens of others. */
@NamedInterface("ui")
@NullMarked
package peygir.identity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
