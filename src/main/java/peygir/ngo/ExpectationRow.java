package peygir.ngo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An expectation an NGO raised, and the office's answer. */
public record ExpectationRow(
        ExpectationId id, String topic, String text, LocalDate raisedOn, @Nullable String answer, @Nullable LocalDate answeredOn,
        @Nullable String answeredBy) {

    public boolean answered() {
        return answer != null;
    }
}
