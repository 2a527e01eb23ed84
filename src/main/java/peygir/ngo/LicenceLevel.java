package peygir.ngo;

/** How far a licence reaches. */
public enum LicenceLevel {
    COUNTY, PROVINCE, NATION
}
