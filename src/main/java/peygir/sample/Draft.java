package peygir.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows to be written, table by table; collected first, so that the order in which they are made does not matter. */
final class Draft {

    /** What is referred to stands before what refers to it. */
    private static final List<String> TABLES = List.of(
            "account", "account_role", "locality", "office", "office_holding", "department", "department_liaison", "ngo", "ngo_alias", "licence",
            "representation", "ngo_document", "profile_change", "profile_change_line", "experience_note", "capacity", "expectation", "meeting_series", "meeting", "agenda_item", "invitation", "attendance",
            "minute_line", "resolution_counter", "resolution", "minutes_version", "commitment", "commitment_beneficiary", "due_change",
            "progress_note", "evidence", "verification", "confirmation", "activity", "activity_target_group", "activity_confirmation", "activity_partner", "coverage_statement",
            "need", "population", "overlap_case", "network", "network_member", "commission", "commission_member");

    private static final Set<String> WITHOUT_ID = Set.of("resolution_counter", "network_member", "commission_member");

    private static final Set<String> VERSIONED = Set.of(
            "account", "office", "ngo", "profile_change", "experience_note", "capacity", "expectation", "meeting_series", "meeting", "invitation", "commitment", "activity",
            "overlap_case", "network");

    private static final int ROWS_AT_ONCE = 100;

    private final Map<String, List<Line>> lines = new LinkedHashMap<>();

    /** A row that is being filled. */
    static final class Line {

        private final Map<String, @Nullable Object> cells = new LinkedHashMap<>();

        Line with(String column, @Nullable Object value) {
            cells.put(column, value);
            return this;
        }

        /** Another row's id. */
        Line at(String column, @Nullable String key) {
            return with(column, key == null ? null : SampleIds.of(key));
        }
    }

    /** A new row of a table without ids. */
    Line add(String table) {
        if (!TABLES.contains(table)) {
            throw new IllegalArgumentException("No place for " + table);
        }
        var line = new Line();
        if (VERSIONED.contains(table)) {
            line.with("version", 0);
        }
        lines.computeIfAbsent(table, _ -> new ArrayList<>()).add(line);
        return line;
    }

    /** A new row whose id is made of its key. */
    Line add(String table, String key) {
        return add(table).at("id", table + "/" + key);
    }

    /** The rows of a sheet named as its table; a cell with @ names another row by its key. */
    void addAll(String folder, String table) {
        var sheet = Sheet.read(folder + "/" + table);
        var hasId = sheet.columns().contains("key") || !WITHOUT_ID.contains(table);
        for (var row : sheet.rows()) {
            var key = row.orNull("key");
            var line = hasId ? add(table, key == null ? folder + "/" + row.number() : key) : add(table);
            row.cells().forEach((column, cell) -> {
                if (cell.startsWith("@")) {
                    line.at(column, cell.substring(1));
                } else if (!column.equals("key")) {
                    line.with(column, cell);
                }
            });
        }
    }

    /** Writes what has not been written yet, up to and including that table. */
    void writeUpTo(String last, JdbcTemplate jdbc) {
        for (var table : TABLES.subList(0, TABLES.indexOf(last) + 1)) {
            write(table, jdbc);
        }
    }

    void write(JdbcTemplate jdbc) {
        writeUpTo(TABLES.getLast(), jdbc);
    }

    private void write(String table, JdbcTemplate jdbc) {
        var all = lines.remove(table);
        if (all != null) {
            var columns = new LinkedHashSet<String>();
            all.forEach(line -> columns.addAll(line.cells.keySet()));
            for (var from = 0; from < all.size(); from += ROWS_AT_ONCE) {
                write(jdbc, table, List.copyOf(columns), all.subList(from, Math.min(all.size(), from + ROWS_AT_ONCE)));
            }
        }
    }

    private static void write(JdbcTemplate jdbc, String table, List<String> columns, List<Line> some) {
        var place = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        var values = new ArrayList<@Nullable Object>();
        some.forEach(line -> columns.forEach(column -> values.add(line.cells.get(column))));
        jdbc.update(
                "insert into " + table + " (" + String.join(", ", columns) + ") values " + String.join(", ", Collections.nCopies(some.size(), place)),
                values.toArray());
    }
}
