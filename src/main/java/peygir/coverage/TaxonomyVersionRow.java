package peygir.coverage;

import java.time.LocalDate;

/**
 * A version of the taxonomy.
 *
 * @param words what was changed in it
 */
public record TaxonomyVersionRow(int number, LocalDate from, String by, String words) {}
