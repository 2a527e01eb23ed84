package peygir.ngo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.shared.NgoId;

/**
 * An expectation an NGO raised, and the office's answer.
 *
 * @param version what an answer must be based on
 */
public record ExpectationRow(
        ExpectationId id,
        long version,
        NgoId ngo,
        String ngoName,
        String topic,
        String text,
        LocalDate raisedOn,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable String answeredBy) {

    public boolean answered() {
        return answer != null;
    }
}
