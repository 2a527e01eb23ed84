package peygir.summary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How counties keep their promise to meet. */
@Component
class KeptRhythm implements KeptPart {

    private final Rhythms rhythms;

    KeptRhythm(Rhythms rhythms) {
        this.rhythms = rhythms;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "series", "cadence_due", "cadence_held", "cadence_on_time", "never_met", "missed_now", "longest_silence", "last_held", "next_due");
    }

    @Override
    public Map<String, List<@Nullable Object>> count(String where, LocalDate day) {
        return rhythms.byCounty(where, day).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> line(new CountyRhythm(entry.getValue()))));
    }

    private static List<@Nullable Object> line(CountyRhythm rhythm) {
        return Arrays.asList(
                rhythm.series().size(), rhythm.due(), rhythm.held(), rhythm.onTime(), rhythm.neverMet() ? 1 : 0, rhythm.missedNow(),
                rhythm.longestSilence(), rhythm.lastHeld(), rhythm.nextDue());
    }

    @Override
    public List<@Nullable Object> nothing() {
        return line(new CountyRhythm(List.of()));
    }

    @Override
    public boolean changedBy(String desk) {
        return !Desks.OF_COMMITMENTS.contains(desk) && !Desks.OF_COVERAGE.contains(desk) && !Desks.OF_THE_REGISTER.contains(desk)
                && !Desks.AT_THE_DOOR.contains(desk);
    }
}
