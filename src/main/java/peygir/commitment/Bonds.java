package peygir.commitment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;

/**
 * How a promise hangs together with others.
 *
 * @param again a closed one that is made once more
 * @param part what it is a part of
 * @param needs what has to be done before it
 * @param recurrence null when it is made once
 */
public record Bonds(@Nullable CommitmentId again, @Nullable Part part, Set<CommitmentId> needs, @Nullable Recurrence recurrence) {

    public static final Bonds NONE = new Bonds(null, null, Set.of(), null);

    /**
     * A part of a larger promise.
     *
     * @param weight how much it weighs among the parts, 1 to 100
     */
    public record Part(CommitmentId of, int weight) {
        public Part {
            if (weight < 1 || weight > 100) {
                throw new DomainException("commitment.Bonds.weight");
            }
        }
    }

    public Bonds {
        needs = Set.copyOf(needs);
    }

    Collection<CommitmentId> others() {
        var others = new ArrayList<>(List.copyOf(needs));
        if (again != null) {
            others.add(again);
        }
        if (part != null) {
            others.add(part.of());
        }
        return others;
    }
}
