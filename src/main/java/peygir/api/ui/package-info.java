/** The page on which keys are made and withdrawn. */
@NullMarked
package peygir.api.ui;

import org.jspecify.annotations.NullMarked;
