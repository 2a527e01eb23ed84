package peygir.duplicate;

import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import peygir.shared.NgoId;

/**
 * Whatever refers to an NGO, as the database itself knows it: a module that begins to refer to NGOs tomorrow is merged
 * along without a word here.
 */
@Component
class References {

    /** What is derived from the record, or tells of merges. */
    private static final Set<String> OWN = Set.of("ngo_word", "ngo_alias", "ngo_distinct", "ngo_merge");

    private final JdbcTemplate jdbc;
    private volatile @Nullable List<Reference> known;

    References(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What was done to a row, so that it can be undone. */
    record Deed(DeedKind kind, String table, String column, String content) {}

    enum DeedKind {
        /** Referred to the merged one and refers to the kept one. */
        TURNED,
        /** Said of the merged one what is said of the kept one already. */
        REMOVED,
        ADDED,
        CHANGED
    }

    private record Reference(String table, String column, List<String> key) {}

    /** Read once: the schema changes with the program only. */
    private List<Reference> all() {
        var read = known;
        if (read == null) {
            read = read();
            known = read;
        }
        return read;
    }

    private List<Reference> read() {
        var keys = new LinkedHashMap<String, List<String>>();
        jdbc.query(
                "select table_name, column_name from information_schema.key_column_usage where table_schema = database() and constraint_name = 'PRIMARY' order by table_name, ordinal_position",
                row -> {
                    keys.computeIfAbsent(row.getString(1), _ -> new ArrayList<>()).add(row.getString(2));
                });
        return jdbc.query(
                        "select distinct table_name, column_name from information_schema.key_column_usage where table_schema = database()"
                                + " and referenced_table_name = 'ngo' and referenced_column_name = 'id' order by table_name, column_name",
                        (row, _) -> new Reference(row.getString(1), row.getString(2), keys.getOrDefault(row.getString(1), List.of())))
                .stream()
                .filter(reference -> !OWN.contains(reference.table))
                .toList();
    }

    /** How many rows refer to each of some NGOs. */
    Map<NgoId, Long> counts(Collection<NgoId> ngos) {
        var counts = new LinkedHashMap<NgoId, Long>();
        ngos.forEach(ngo -> counts.put(ngo, 0L));
        if (!ngos.isEmpty()) {
            var ids = counts.keySet().stream().map(ngo -> "'" + ngo + "'").collect(Collectors.joining(", "));
            var each = all().stream()
                    .map(one -> "select " + one.column + " as ngo, count(*) as n from " + one.table + " where " + one.column + " in (" + ids + ") group by " + one.column)
                    .collect(Collectors.joining(" union all "));
            jdbc.query("select ngo, sum(n) from (" + each + ") referring group by ngo", row -> {
                counts.put(NgoId.of(row.getString(1)), row.getLong(2));
            });
        }
        return counts;
    }

    /** How many rows refer to an NGO. */
    long count(NgoId ngo) {
        return counts(List.of(ngo)).getOrDefault(ngo, 0L);
    }

    /** Turns every row from one NGO to another; what is there twice then is taken out and kept as text. */
    List<Deed> turn(NgoId from, NgoId to) {
        var deeds = new ArrayList<Deed>();
        for (var reference : all()) {
            for (var row : rows(reference, from)) {
                var key = new LinkedHashMap<>(row);
                key.keySet().retainAll(reference.key);
                deeds.add(turn(reference, row, key, to));
            }
        }
        return deeds;
    }

    private Deed turn(Reference reference, Map<String, @Nullable Object> row, Map<String, @Nullable Object> key, NgoId to) {
        try {
            update(reference.table, Map.of(reference.column, to.value()), key);
            key.replace(reference.column, to.value());
            return new Deed(DeedKind.TURNED, reference.table, reference.column, RowText.of(key));
        } catch (DataIntegrityViolationException _) {
            // The kept one has that row too: both were invited, both were promised the same.
            jdbc.update("delete from " + reference.table + " where " + conditions(key.keySet()), key.values().toArray());
            return new Deed(DeedKind.REMOVED, reference.table, reference.column, RowText.of(row));
        }
    }

    /** Does what was done backwards. */
    void undo(List<Deed> deeds, NgoId merged) {
        for (var deed : deeds.reversed()) {
            var row = RowText.read(deed.content);
            switch (deed.kind) {
                case TURNED -> update(deed.table, Map.of(deed.column, merged.value()), row);
                case REMOVED -> insert(deed.table, row);
                case ADDED -> jdbc.update("delete from " + deed.table + " where " + conditions(row.keySet()), row.values().toArray());
                case CHANGED -> update(deed.table, row, Map.of(deed.column, UUID.fromString(row.get(deed.column))));
            }
        }
    }

    private List<Map<String, @Nullable Object>> rows(Reference reference, NgoId ngo) {
        return jdbc.query(
                "select * from " + reference.table + " where " + reference.column + " = ?",
                (row, _) -> {
                    var values = new LinkedHashMap<String, @Nullable Object>();
                    var columns = row.getMetaData();
                    for (var at = 1; at <= columns.getColumnCount(); at++) {
                        values.put(name(columns, at), row.getString(at));
                    }
                    return values;
                },
                ngo.value());
    }

    private static String name(ResultSetMetaData columns, int at) throws java.sql.SQLException {
        return columns.getColumnName(at);
    }

    private void update(String table, Map<String, ? extends @Nullable Object> values, Map<String, ? extends @Nullable Object> key) {
        var sets = values.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        var parameters = new ArrayList<@Nullable Object>(values.values());
        parameters.addAll(key.values());
        var changed = jdbc.update("update " + table + " set " + sets + " where " + conditions(key.keySet()), parameters.toArray());
        if (changed != 1) {
            throw new IllegalStateException("Of " + table + " " + changed + " rows changed, not one: " + key);
        }
    }

    private void insert(String table, Map<String, String> row) {
        jdbc.update(
                "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                        + row.keySet().stream().map(_ -> "?").collect(Collectors.joining(", ")) + ")",
                row.values().toArray());
    }

    private static String conditions(Set<String> columns) {
        return columns.stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
    }
}
