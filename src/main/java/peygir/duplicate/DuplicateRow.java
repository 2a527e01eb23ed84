package peygir.duplicate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.shared.NgoId;

/** Two records that may be of one NGO, and why. */
public record DuplicateRow(Record first, Record second, List<Sign> reasons) {

    public DuplicateRow {
        reasons = List.copyOf(reasons);
    }

    /**
     * One of the two.
     *
     * @param references how much hangs on it: meetings, promises, licences and whatever else refers to it
     */
    public record Record(NgoId id, String name, @Nullable String registrationNumber, @Nullable String phone, long references) {}
}
