package peygir.ngo;

/**
 * How many NGOs there are.
 *
 * @param total those not closed
 * @param active those of them that hold a licence valid today
 */
public record NgoCounts(long total, long active) {}
