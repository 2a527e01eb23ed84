package peygir.commitment;

/** What the register makes one ask. A question accuses nobody: there may be a good answer. */
public enum Question {
    /** It is said to go on, and nothing shows it. */
    PROGRESS_WITHOUT_EVIDENCE,
    /** The day was moved when it had come. */
    MOVED_ON_THE_LAST_DAY,
    /** Most of what was closed was closed just before a meeting reviewed it. */
    CLOSED_JUST_BEFORE_THE_REVIEW
}
