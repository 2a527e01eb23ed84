package peygir.summary;

/**
 * Expectations that nobody answered by the day an answer was due.
 *
 * @param days how long the longest of them waits beyond its day
 */
public record LateAnswers(long number, long days) {

    public static final LateAnswers NONE = new LateAnswers(0, 0);
}
