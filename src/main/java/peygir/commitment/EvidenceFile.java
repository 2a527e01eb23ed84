package peygir.commitment;

/** A file given as evidence. */
public record EvidenceFile(String name, String type, byte[] content) {}
