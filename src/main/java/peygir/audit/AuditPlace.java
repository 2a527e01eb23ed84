package peygir.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Where a page of the log ends: the next one begins after it, however long the log is. A page ends with the last line of an
 * instant where it can, so that the next one is entered by one comparison.
 */
public record AuditPlace(Instant at, String chain, long seq) {

    private static final String BETWEEN = "~";

    public static AuditPlace of(AuditRow row) {
        return new AuditPlace(row.at(), row.chain(), row.seq());
    }

    /** Behind all lines of an instant. */
    public static AuditPlace endOf(Instant at) {
        return new AuditPlace(at, "", 0);
    }

    boolean endsInstant() {
        return chain.isEmpty();
    }

    /** How many of the rows make a page of so many at most: as many as end with an instant, if any do. */
    public static int page(List<AuditRow> rows, int most) {
        for (var end = Math.min(most, rows.size()); end > 0; end--) {
            if (end == rows.size() || !rows.get(end - 1).at().equals(rows.get(end).at())) {
                return end;
            }
        }
        return most;
    }

    /** Where a page ends that is followed by that row. */
    public static AuditPlace between(AuditRow last, AuditRow next) {
        return last.at().equals(next.at()) ? of(last) : endOf(last.at());
    }

    /** As it stands in an address. */
    public String wire() {
        return endsInstant() ? Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)) : ChronoUnit.MICROS.between(Instant.EPOCH, at) + BETWEEN + chain + BETWEEN + seq;
    }

    /** @return nothing when that is no place */
    public static Optional<AuditPlace> read(String wire) {
        var parts = wire.split(BETWEEN, -1);
        try {
            var at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
            return switch (parts.length) {
                case 1 -> Optional.of(endOf(at));
                case 3 -> Optional.of(new AuditPlace(at, parts[1], Long.parseLong(parts[2])));
                default -> Optional.empty();
            };
        } catch (NumberFormatException | ArithmeticException | DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
