package peygir.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of the commitments of counties. */
@Component
class KeptCommitments implements KeptPart {

    private final CommitmentTally tally;

    KeptCommitments(CommitmentTally tally) {
        this.tally = tally;
    }

    @Override
    public List<String> columns() {
        return List.of("open_n", "overdue", "kept", "kept_late", "not_kept", "no_evidence", "disputed");
    }

    @Override
    public Map<String, List<@Nullable Object>> count(String where, LocalDate day) {
        return tally.outcomesByCounty(where, day).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> line(entry.getValue())));
    }

    private static List<@Nullable Object> line(CommitmentCounts counts) {
        return List.of(
                counts.open(), counts.overdue(), counts.kept(), counts.keptLate(), counts.notKept(), counts.noEvidence(), counts.disputed());
    }

    @Override
    public List<@Nullable Object> nothing() {
        return line(CommitmentCounts.NONE);
    }

    @Override
    public boolean changedBy(String desk) {
        return !Desks.OF_COVERAGE.contains(desk) && !Desks.OF_MEETINGS.contains(desk) && !Desks.AT_THE_DOOR.contains(desk);
    }
}
