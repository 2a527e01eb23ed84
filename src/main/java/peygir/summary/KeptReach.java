package peygir.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many NGOs counties reach: the one figure of theirs that also every list at the door changes. */
@Component
class KeptReach implements KeptPart {

    private final NgoTally tally;

    KeptReach(NgoTally tally) {
        this.tally = tally;
    }

    @Override
    public List<String> columns() {
        return List.of("ngo_reached");
    }

    @Override
    public Map<String, List<@Nullable Object>> count(String where, LocalDate day) {
        return tally.reachedByCounty(where, day).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }

    @Override
    public List<@Nullable Object> nothing() {
        return List.of(0L);
    }

    @Override
    public boolean changedBy(String desk) {
        return !Desks.OF_COMMITMENTS.contains(desk) && !Desks.OF_COVERAGE.contains(desk);
    }
}
