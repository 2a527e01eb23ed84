package peygir.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For how many commitments of counties the province was called and has not answered; what becomes of them does not change it. */
@Component
class KeptCalls implements KeptPart {

    private final CommitmentTally tally;

    KeptCalls(CommitmentTally tally) {
        this.tally = tally;
    }

    @Override
    public List<String> columns() {
        return List.of("escalated");
    }

    @Override
    public Map<String, List<@Nullable Object>> count(String where, LocalDate day) {
        return tally.escalatedByCounty(where, day).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }

    @Override
    public List<@Nullable Object> nothing() {
        return List.of(0L);
    }

    @Override
    public boolean changedBy(String desk) {
        return !Desks.OF_PROMISES.contains(desk) && !Desks.OF_COVERAGE.contains(desk) && !Desks.OF_MEETINGS.contains(desk) && !Desks.AT_THE_DOOR.contains(desk);
    }
}
