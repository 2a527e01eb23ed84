package peygir.ngo;

import java.time.LocalDate;
import peygir.shared.NgoId;

/** The office answered what an NGO expects. */
public record ExpectationAnswered(ExpectationId expectation, NgoId ngo, LocalDate on) {}
