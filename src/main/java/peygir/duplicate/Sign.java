package peygir.duplicate;

/** Why two records may be of one NGO. */
public enum Sign {
    REGISTRATION_NUMBER,
    PHONE,
    /** A name of one is a name of the other, wherever its words part. */
    SAME_NAME,
    /** The same words in another order. */
    SAME_WORDS,
    /** One slip of the hand. */
    NEAR_NAME,
    /** One name has a single word more. */
    ONE_WORD_MORE
}
