package peygir.ngo;

/** What an NGO has to offer. */
public enum CapacityKind {
    PEOPLE, PLACE, EQUIPMENT, SKILL, MEDIA, FUNDS, OTHER
}
