package peygir.ngo;

/** What a module above knows of an NGO's life: a bean of this type is asked when its standing is read. */
public interface SignOfLife {

    Standing.LifeFact fact();

    /**
     * The query of one day: the last one, up to {@code :today}, on which the NGO {@code n} gave the sign; of no day when it
     * never did. All signs are asked after in one statement.
     */
    String latest();
}
