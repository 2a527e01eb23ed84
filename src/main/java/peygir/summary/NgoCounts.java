package peygir.summary;

/**
 * NGOs of a place in numbers.
 *
 * @param reached active ones that attended at least one meeting within twelve months
 * @param unanswered expectations without an answer
 */
public record NgoCounts(long total, long active, long reached, long unanswered) {

    public static final NgoCounts NONE = new NgoCounts(0, 0, 0, 0);

    public NgoCounts plus(NgoCounts other) {
        return new NgoCounts(total + other.total, active + other.active, reached + other.reached, unanswered + other.unanswered);
    }
}
