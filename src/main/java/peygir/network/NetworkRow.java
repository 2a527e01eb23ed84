package peygir.network;

import org.jspecify.annotations.Nullable;

/**
 * A network in a list.
 *
 * @param subject its sub-sector, else its sector, in the reader's language
 * @param members those that accepted and have not left
 * @param fewest with fewer members it is no network, though nobody dissolved it
 * @param place where the list goes on after it
 */
public record NetworkRow(
        NetworkId id, String name, String county, String subject, @Nullable String coordinator, NetworkState state, long members, int fewest, NetworkPlace place) {

    /** It was approved and has become too small since. */
    public boolean tooSmall() {
        return state == NetworkState.APPROVED && members < fewest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NetworkRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
