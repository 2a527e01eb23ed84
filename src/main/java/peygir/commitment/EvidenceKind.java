package peygir.commitment;

/** What a piece of evidence is; a fact is what the system itself saw. */
public enum EvidenceKind {
    LINK,
    FILE,
    FACT
}
