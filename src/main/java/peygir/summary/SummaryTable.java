package peygir.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The kept figures. A county's line is locked before its records are counted, so that of two who changed the same county
 * the second counts what the first one wrote; nobody waits for another county, and no line stands above them all.
 */
@Component
class SummaryTable {

    private static final LocalDate NO_DAY = LocalDate.of(1000, 1, 1);

    private final JdbcTemplate jdbc;
    private final List<KeptPart> parts;

    SummaryTable(JdbcTemplate jdbc, List<KeptPart> parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /**
     * Counts the named counties and keeps what was found, in the caller's transaction.
     *
     * @param counties codes in order
     * @param changed whether a part of those counties can have changed; where the line is of another day, all parts are counted
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(List<String> counties, BiPredicate<KeptPart, Collection<String>> changed, LocalDate day) {
        var locked = lock(counties);
        var current = locked.entrySet().stream().filter(line -> line.getValue().equals(day)).map(Map.Entry::getKey).toList();
        var earlier = locked.keySet().stream().filter(county -> !current.contains(county)).toList();
        keep(parts.stream().filter(part -> changed.test(part, current)).toList(), current, day);
        keep(parts, earlier, day);
    }

    /** Counts all figures of those counties that are not of this day, in a transaction of its own. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void bringTo(LocalDate day, List<String> counties) {
        count(counties, (_, _) -> false, day);
    }

    /** Counts all figures of those counties, whatever is kept. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void rebuild(LocalDate day, List<String> counties) {
        count(counties, (_, _) -> true, day);
    }

    /** What is kept is of no day any more, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget() {
        jdbc.update("update county_figures set as_of = ?, version = version + 1 order by county_code", NO_DAY);
    }

    private Map<String, LocalDate> lock(List<String> counties) {
        var locked = new LinkedHashMap<String, LocalDate>();
        if (!counties.isEmpty()) {
            jdbc.query(
                    "select county_code, as_of from county_figures where county_code in (" + quoted(counties) + ") order by county_code for update",
                    row -> {
                        locked.put(row.getString(1), row.getObject(2, LocalDate.class));
                    });
        }
        return locked;
    }

    /** One line a county, written once, however many parts were counted. */
    private void keep(List<KeptPart> parts, List<String> counties, LocalDate day) {
        if (counties.isEmpty() || parts.isEmpty()) {
            return;
        }
        var lines = new LinkedHashMap<String, List<@Nullable Object>>();
        counties.forEach(county -> lines.put(county, new ArrayList<>(List.of(day))));
        for (var part : parts) {
            var found = part.count("c.code in (" + quoted(counties) + ")", day);
            lines.forEach((county, line) -> line.addAll(found.getOrDefault(county, part.nothing())));
        }
        lines.forEach((county, line) -> line.add(county));
        var sets = parts.stream().flatMap(part -> part.columns().stream()).map(column -> ", " + column + " = ?").collect(Collectors.joining());
        jdbc.batchUpdate("update county_figures set version = version + 1, as_of = ?" + sets + " where county_code = ?", lines.values().stream().map(List::toArray).toList());
    }

    /** What is kept of some counties for this day and what counting says, where they differ. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public List<String> differences(LocalDate day, List<String> counties) {
        lock(counties);
        var differences = new ArrayList<String>();
        for (var part : parts) {
            var found = part.count("c.code in (" + quoted(counties) + ")", day);
            jdbc.query(
                    "select county_code, " + String.join(", ", part.columns()) + " from county_figures where as_of = ? and county_code in ("
                            + quoted(counties) + ") order by county_code",
                    row -> {
                        var county = row.getString(1);
                        var counted = found.getOrDefault(county, part.nothing());
                        for (var i = 0; i < part.columns().size(); i++) {
                            var kept = Objects.toString(row.getString(i + 2), "");
                            var right = Objects.toString(counted.get(i), "");
                            if (!kept.equals(right)) {
                                differences.add(county + " " + part.columns().get(i) + ": " + kept + ", counted " + right);
                            }
                        }
                    },
                    day);
        }
        return differences;
    }

    /** Codes of counties, which hold digits alone. */
    private static String quoted(Collection<String> counties) {
        return counties.stream().map(county -> "'" + county + "'").collect(Collectors.joining(","));
    }

    /** All counties by their province. */
    Map<String, List<String>> counties() {
        var byProvince = new LinkedHashMap<String, List<String>>();
        jdbc.query("select province_code, county_code from county_figures order by province_code, county_code", row -> {
            byProvince.computeIfAbsent(row.getString(1), _ -> new ArrayList<>()).add(row.getString(2));
        });
        return byProvince;
    }
}
