package peygir.summary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import peygir.coverage.CountyCoverage;
import peygir.coverage.CoverageReading;

/** How much of their cells counties cover, and where work is doubled. */
@Component
class KeptCoverage implements KeptPart {

    private final CoverageReading reading;

    KeptCoverage(CoverageReading reading) {
        this.reading = reading;
    }

    @Override
    public List<String> columns() {
        return List.of("covered", "stale", "confirmed_none", "not_reported", "gap", "overlap_open", "overlap_settled", "overlap_correct", "freshness");
    }

    @Override
    public Map<String, List<@Nullable Object>> count(String where, LocalDate day) {
        return reading.read(where, day, Locale.ROOT).stream().collect(Collectors.toMap(county -> county.county().value(), KeptCoverage::line));
    }

    private static List<@Nullable Object> line(CountyCoverage county) {
        return Arrays.asList(
                county.covered(), county.stale(), county.confirmedNone(), county.notReported(), county.gap(), county.overlapOpen(),
                county.overlapResolved(), county.overlapCorrect(), county.freshness());
    }

    @Override
    public List<@Nullable Object> nothing() {
        return Arrays.asList(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, null);
    }

    @Override
    public boolean changedBy(String desk) {
        return !Desks.OF_COMMITMENTS.contains(desk) && !Desks.OF_MEETINGS.contains(desk) && !Desks.AT_THE_DOOR.contains(desk);
    }
}
