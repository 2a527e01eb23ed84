/** Screens of accounts. */
@NullMarked
package peygir.identity.ui;

import org.jspecify.annotations.NullMarked;
