package peygir.ngo;

/** An NGO's record, and what was read with it. */
public record NgoWith<T>(NgoDetails details, T addition) {}
