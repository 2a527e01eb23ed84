package peygir.coverage;

import java.util.UUID;

/**
 * An NGO of the same county that may be named as a partner.
 *
 * @param id what it is named by; it opens nothing of what the NGO keeps
 */
public record OtherNgo(UUID id, String name) {

    @Override
    public boolean equals(Object other) {
        return other instanceof OtherNgo ngo && ngo.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
