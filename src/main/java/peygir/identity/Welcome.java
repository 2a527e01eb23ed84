package peygir.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import peygir.access.Actor;

/** A module that invites people: it says what a link of its kind is about, and what claiming it brings. */
public interface Welcome {

    /** The kind of link, as stored: a few lower-case letters. */
    String kind();

    /** To what the subject invites today; empty when there is nothing to come to any more. */
    Optional<Invited> invited(UUID subject, Locale locale);

    /**
     * The link was claimed, in the claim's own transaction.
     *
     * @param who the account that came, without rights yet
     * @return the address where it begins, without a leading slash
     * @throws peygir.shared.DomainException when this account cannot come to this
     */
    String claimed(UUID subject, Actor who);
}
