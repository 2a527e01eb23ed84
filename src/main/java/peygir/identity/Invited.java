package peygir.identity;

/**
 * What a person is invited to, in the reader's language.
 *
 * @param person the name the office wrote
 * @param matter one sentence: to what
 * @param known whether a person with an account may come by that one
 */
public record Invited(String person, String matter, boolean known) {}
