package peygir.experience;

/** Which NGOs find a note: those of the county, or of the whole province. */
public enum Audience {
    COUNTY, PROVINCE
}
