package peygir.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A group of figures that are counted together and kept in columns of {@code county_figures}. */
interface KeptPart {

    /** The columns, in the order of each line's values. */
    List<String> columns();

    /**
     * @param where condition over the county {@code c}
     * @return a line of values for each county of which there is something to count
     */
    Map<String, List<@Nullable Object>> count(String where, LocalDate day);

    /** The line of a county without a record. */
    List<@Nullable Object> nothing();

    /** Whether an action of a desk can change these figures; one that nobody thought of can. */
    boolean changedBy(String desk);
}
