package peygir.commitment;

import java.util.List;

/**
 * What an NGO's home opens with: what was promised to it and what it promised.
 *
 * @param by the nearest day first
 */
public record PromisesOfHome(PromisedToNgo to, List<CommitmentRow> by) {

    public PromisesOfHome {
        by = List.copyOf(by);
    }
}
