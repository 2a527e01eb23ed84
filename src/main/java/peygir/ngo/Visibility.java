package peygir.ngo;

/** Who sees a declared capacity: the office alone, or the county's NGOs too. */
public enum Visibility {
    OFFICE, NGOS
}
