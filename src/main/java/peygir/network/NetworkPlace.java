package peygir.network;

import java.io.Serializable;
import peygir.shared.CountyCode;

/** Where a page of the networks ends: the next one begins after it; names of a county's networks differ. */
public record NetworkPlace(CountyCode county, String name) implements Serializable {}
