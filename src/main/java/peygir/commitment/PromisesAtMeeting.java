package peygir.commitment;

import java.util.List;

/**
 * What the page of a meeting tells of promises.
 *
 * @param said what was promised in it
 * @param toReview what its first item has to review, the nearest day first, as many as were asked for
 * @param reviewed how many there are to review
 */
public record PromisesAtMeeting(List<CommitmentRow> said, List<CommitmentRow> toReview, int reviewed) {}
