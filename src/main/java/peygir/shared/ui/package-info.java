/** Parts of a screen that every module uses. */
@NullMarked
package peygir.shared.ui;

import org.jspecify.annotations.NullMarked;
