package peygir.ngo;

import java.time.LocalDate;
import java.util.List;
import peygir.shared.NgoId;

/** A change that an NGO proposed to its record and that waits for the office. */
public record ProfileChangeRow(ProfileChangeId id, NgoId ngo, LocalDate proposedOn, String proposedBy, List<Line> lines) {

    public ProfileChangeRow {
        lines = List.copyOf(lines);
    }

    /**
     * A field, as it was, as it should be and as it is; each in words for the reader, empty when nothing is known.
     *
     * @param stale the record says something else by now than it did when the change was proposed
     */
    public record Line(ProfileField field, String before, String after, String now, boolean stale) {}

    /** The record was changed meanwhile: it cannot be accepted any more. */
    public boolean stale() {
        return lines.stream().anyMatch(Line::stale);
    }
}
