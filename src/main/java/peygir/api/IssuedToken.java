package peygir.api;

import org.jspecify.annotations.Nullable;

/**
 * A key just made.
 *
 * @param secret what the other system sends; said this once, null when it was said before
 */
public record IssuedToken(ApiTokenId id, @Nullable String secret) {}
