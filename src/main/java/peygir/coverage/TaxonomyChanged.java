package peygir.coverage;

/** From now on records may be read under other codes, everywhere; said inside the transaction that changes it. */
public record TaxonomyChanged(int version) {}
