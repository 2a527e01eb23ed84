package peygir.commitment;

/**
 * What the page of an NGO tells of promises, in each list the open ones first and the nearest day before the others.
 *
 * @param by what it promised
 * @param to what was promised to it
 */
public record PromisesOfBothSides(FirstRows by, FirstRows to) {}
