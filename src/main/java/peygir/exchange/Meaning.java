package peygir.exchange;

/** What may be chosen for a word nobody knows: its code and how it is called. */
public record Meaning(String code, String label) {}
