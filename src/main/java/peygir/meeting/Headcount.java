package peygir.meeting;

import peygir.shared.DomainException;

/**
 * Who was in the room: two counts that are never added.
 *
 * @param people everyone present, officials included
 * @param organisations the NGOs among them
 */
public record Headcount(long people, long organisations) {

    public Headcount {
        if (organisations > people) {
            throw new DomainException("meeting.Headcount.moreOrganisationsThanPeople", organisations, people);
        }
    }
}
