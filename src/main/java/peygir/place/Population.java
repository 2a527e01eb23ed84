package peygir.place;

import java.time.LocalDate;

/** How many people live somewhere, by whose count of which day. */
public record Population(int people, LocalDate asOf, String source) {}
