package peygir.shared;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of a row by the names of its columns, whether it is a row of its own or came in the column of another's. */
public record Fields(Map<String, ?> values) {

    public @Nullable String text(String column) {
        return Objects.toString(values.get(column), null);
    }

    /** @throws NullPointerException when there is none, as the schema does not let be */
    public String given(String column) {
        return Objects.requireNonNull(text(column), column);
    }

    public @Nullable LocalDate day(String column) {
        var day = text(column);
        return day == null ? null : LocalDate.parse(day);
    }

    /** @throws NullPointerException when there is none, as the schema does not let be */
    public LocalDate givenDay(String column) {
        return LocalDate.parse(given(column));
    }

    public @Nullable Integer number(String column) {
        var number = text(column);
        return number == null ? null : Integer.valueOf(number);
    }
}
