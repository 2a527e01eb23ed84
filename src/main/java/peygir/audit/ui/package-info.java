/** Screens of the audit log. */
@NullMarked
package peygir.audit.ui;

import org.jspecify.annotations.NullMarked;
