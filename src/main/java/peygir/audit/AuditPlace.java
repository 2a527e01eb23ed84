package peygir.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Where a page of the log ends: the next one begins after it, however long the log is. */
public record AuditPlace(Instant at, String chain, long seq) {

    private static final String BETWEEN = "~";

    public static AuditPlace of(AuditRow row) {
        return new AuditPlace(row.at(), row.chain(), row.seq());
    }

    /** As it stands in an address. */
    public String wire() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + BETWEEN + chain + BETWEEN + seq;
    }

    /** @return nothing when that is no place */
    public static Optional<AuditPlace> read(String wire) {
        var parts = wire.split(BETWEEN, -1);
        try {
            return parts.length == 3
                    ? Optional.of(new AuditPlace(Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS), parts[1], Long.parseLong(parts[2])))
                    : Optional.empty();
        } catch (NumberFormatException | ArithmeticException | DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
