package peygir.ngo;

import peygir.shared.CountyCode;
import peygir.shared.NgoId;

/** An NGO of that county offers something more. */
public record CapacityDeclared(NgoId ngo, CountyCode county) {}
