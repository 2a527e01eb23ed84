package peygir.identity;

/**
 * Somebody at a door with a link.
 *
 * @param secret the end of the link's address
 * @param address from where they come
 */
public record Visitor(String secret, String address) {}
