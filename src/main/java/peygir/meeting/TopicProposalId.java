package peygir.meeting;

import java.util.UUID;
import peygir.shared.Subject;

/** Identifies a topic an NGO proposed. */
public record TopicProposalId(UUID value) implements Subject {

    public static TopicProposalId random() {
        return new TopicProposalId(UUID.randomUUID());
    }

    /**
     * @throws peygir.shared.NotFound when the text is no id at all, as for an id nobody has
     */
    public static TopicProposalId of(String text) {
        return new TopicProposalId(Subject.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
