package peygir.coverage;

import peygir.shared.CountyCode;

/**
 * One cell, county × sub-sector.
 *
 * @param activities how many run there
 * @param need highest priority of a known need, 0 when none is known
 * @param gap whether it is a known need that nobody covers
 */
public record CellRow(
        CountyCode county, String subSector, String label, String sector, String sectorLabel, CellState state, long activities, int need, boolean gap) {}
