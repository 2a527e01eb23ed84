package peygir.coverage;

import peygir.shared.CountyCode;

/**
 * One cell, county × sub-sector.
 *
 * @param activities how many run there
 * @param need highest priority of a known need, 0 when none is known
 */
public record CellRow(
        CountyCode county, String subSector, String label, String sector, String sectorLabel, CellState state, long activities, int need) {

    /** Needs of this priority and above ask for coverage. */
    public static final int NEED_THRESHOLD = 3;

    /** A known need that nobody covers. */
    public boolean gap() {
        return need >= NEED_THRESHOLD && state != CellState.COVERED;
    }
}
