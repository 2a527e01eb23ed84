package peygir.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link just issued, to be handed over by whoever asked for it.
 *
 * @param path address within the application, without a leading slash; said this once, null when it was said before
 * @param until when it stops opening
 */
public record IssuedLink(@Nullable String path, Instant until) {}
