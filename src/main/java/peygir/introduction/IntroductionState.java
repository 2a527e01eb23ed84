package peygir.introduction;

/** Where an introduction stands. */
public enum IntroductionState {
    /** Told to both; at least one has not answered. */
    SENT,
    /** Both said yes. */
    ACCEPTED,
    /** One said no. */
    DECLINED,
    /** An activity or a commitment came of it. */
    JOINED,
    /** The office found that the two do not fit; the NGOs never heard of it. */
    SET_ASIDE
}
