package peygir.coverage;

/**
 * One sub-sector at one place of a county.
 *
 * @param activities how many run there
 * @param ngos of how many NGOs
 */
public record PlaceCell(String subSector, CellState state, long activities, long ngos) {}
