package peygir.commitment;

/**
 * What the page of a meeting tells of promises.
 *
 * @param said what was promised in it
 * @param toReview what its first item has to review, the nearest day first
 */
public record PromisesAtMeeting(FirstRows said, FirstRows toReview) {}
