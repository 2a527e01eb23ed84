package peygir.reporting;

/** The parts of an NGO's record, each with a place of its own on the NGO's page. */
public enum RecordPart {
    IDENTITY, CONTACTS, PEOPLE, LICENCES, DOCUMENTS, ACTIVITIES, CAPACITIES, EXPERIENCES
}
