package peygir.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many NGOs counties have and owe an answer. */
@Component
class KeptNgos implements KeptPart {

    private final NgoTally tally;

    KeptNgos(NgoTally tally) {
        this.tally = tally;
    }

    @Override
    public List<String> columns() {
        return List.of("ngo_total", "ngo_active", "unanswered");
    }

    @Override
    public Map<String, List<@Nullable Object>> count(String where, LocalDate day) {
        return tally.registeredByCounty(where, day).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> line(entry.getValue())));
    }

    private static List<@Nullable Object> line(NgoCounts counts) {
        return List.of(counts.total(), counts.active(), counts.unanswered());
    }

    @Override
    public List<@Nullable Object> nothing() {
        return line(NgoCounts.NONE);
    }

    @Override
    public boolean changedBy(String desk) {
        return !Desks.OF_COMMITMENTS.contains(desk) && !Desks.OF_COVERAGE.contains(desk) && !Desks.OF_MEETINGS.contains(desk) && !Desks.AT_THE_DOOR.contains(desk);
    }
}
