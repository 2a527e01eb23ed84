package peygir.ngo;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import peygir.shared.NgoId;

/**
 * Where in a list a page ended: the next one begins after it, however far down that is.
 *
 * @param reason why the last row was found; null in a list that was not searched
 */
public record NgoPlace(NgoMatch.@Nullable Reason reason, String name, NgoId id) implements Serializable {}
