package peygir.ngo;

import peygir.shared.NgoId;

/** An NGO the asker speaks for, as it stands in a list to choose from. */
public record RepresentedNgo(NgoId id, String name) {

    @Override
    public boolean equals(Object other) {
        return other instanceof RepresentedNgo ngo && ngo.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
