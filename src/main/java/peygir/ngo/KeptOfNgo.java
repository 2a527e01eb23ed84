package peygir.ngo;

/**
 * What may be kept of an NGO beside its record, and for most is not: a bean of this type says how its being there is
 * found. All are asked after with the record, so that a page reads nothing further where there is nothing.
 */
public interface KeptOfNgo {

    /** What it is. */
    enum Matter {
        LICENCES,
        DOCUMENTS,
        CAPACITIES,
        EXPECTATIONS,
        MERGES,
        NETWORKS,
        PARTNERS,
        NOTES,
        INTRODUCTIONS,
        INVITATIONS,
        PROPOSALS
    }

    Matter matter();

    /** The query of any row of it that the NGO {@code n} has. */
    String any();
}
