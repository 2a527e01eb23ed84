package peygir.commitment;

import peygir.shared.DomainException;

/** One of several promises that were to be recorded together cannot be taken; none of them is on record. */
public class PromiseRefused extends DomainException {

    private final int place;

    PromiseRefused(int place, DomainException why) {
        super(why.translationKey(), why.arguments());
        this.place = place;
        initCause(why);
    }

    /** Which of them, from 0. */
    public int place() {
        return place;
    }
}
