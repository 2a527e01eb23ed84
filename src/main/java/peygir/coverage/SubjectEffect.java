package peygir.coverage;

import java.util.List;

/**
 * What one more NGO with a subject meets in a county.
 *
 * @param licensed active NGOs that hold a licence of the subject already
 * @param cells the subject's sub-sectors as they are today
 */
public record SubjectEffect(long licensed, List<CellRow> cells) {

    public SubjectEffect {
        cells = List.copyOf(cells);
    }

    /** What is not covered today, and would be if it worked there. */
    public List<CellRow> open() {
        return cells.stream().filter(cell -> cell.state() != CellState.COVERED).toList();
    }

    /** The gaps among them. */
    public List<CellRow> gaps() {
        return cells.stream().filter(CellRow::gap).toList();
    }

    public long covered() {
        return cells.size() - (long) open().size();
    }
}
