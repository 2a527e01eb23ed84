package peygir.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import peygir.duplicate.References.Deed;
import peygir.duplicate.References.DeedKind;
import peygir.ngo.NgoNames;
import peygir.shared.NgoId;

/** Makes one record of two, row by row, and two of one again. */
@Component
class Merges {

    /** Facts the kept one takes over where it says nothing. */
    private static final List<String> TAKEN_OVER = List.of("national_id", "registration_number", "affiliation_id", "founded_on", "phone", "second_phone", "email", "address", "about");

    private final JdbcTemplate jdbc;
    private final References references;

    Merges(JdbcTemplate jdbc, References references) {
        this.jdbc = jdbc;
        this.references = references;
    }

    /** A record as far as merging changes it. */
    record Standing(NgoId id, long version, String county, String name, boolean closed, @Nullable UUID mergedInto) {}

    Standing lock(NgoId ngo) {
        return jdbc.query(
                        "select id, version, county_code, name, closed_on, merged_into from ngo where id = ? for update",
                        (row, _) -> {
                            var into = row.getString("merged_into");
                            return new Standing(
                                    NgoId.of(row.getString("id")), row.getLong("version"), row.getString("county_code"), row.getString("name"),
                                    row.getString("closed_on") != null, into == null ? null : UUID.fromString(into));
                        },
                        ngo.value())
                .getFirst();
    }

    /** @return the merge's id, under which everything that was done is kept */
    UUID merge(Standing kept, Standing merged, String reason, LocalDate today, String by) {
        var deeds = new ArrayList<Deed>();
        deeds.add(remembered(kept.id()));
        deeds.add(remembered(merged.id()));
        deeds.addAll(references.turn(merged.id(), kept.id()));
        takeOver(kept.id(), merged.id());
        deeds.addAll(rename(kept, merged));
        var merge = UUID.randomUUID();
        jdbc.update(
                "insert into ngo_merge (id, kept, merged, county_code, merged_name, reason, merged_on, merged_by, kept_version, refs_after) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                merge, kept.id().value(), merged.id().value(), kept.county(), merged.name(), reason, today, by, kept.version() + 1,
                references.count(kept.id()));
        var lines = new ArrayList<Object[]>();
        for (var deed : deeds) {
            lines.add(new Object[] {merge, lines.size(), deed.kind().name(), deed.table(), deed.column(), deed.content()});
        }
        jdbc.batchUpdate("insert into ngo_merge_row (merge_id, position, deed, table_name, column_name, content) values (?, ?, ?, ?, ?, ?)", lines);
        return merge;
    }

    /** The facts of a record before anything is done to it. */
    private Deed remembered(NgoId ngo) {
        var columns = Stream.concat(Stream.of("id", "search_text", "search_compact"), TAKEN_OVER.stream()).toList();
        var row = jdbc.query(
                        "select " + String.join(", ", columns) + " from ngo where id = ?",
                        (values, _) -> {
                            var facts = new LinkedHashMap<String, @Nullable Object>();
                            for (var column : columns) {
                                facts.put(column, values.getString(column));
                            }
                            return facts;
                        },
                        ngo.value())
                .getFirst();
        return new Deed(DeedKind.CHANGED, "ngo", "id", RowText.of(row));
    }

    private void takeOver(NgoId kept, NgoId merged) {
        var values = jdbc.queryForMap("select " + String.join(", ", TAKEN_OVER) + " from ngo where id = ?", merged.value());
        // A national id stands once on the register, so the merged one gives its own up first. It was never an NGO of its
        // own: closed before any day, it is counted on none.
        jdbc.update(
                "update ngo set national_id = null, closed_on = '1970-01-01', merged_into = ?, version = version + 1 where id = ?", kept.value(), merged.value());
        for (var column : TAKEN_OVER) {
            jdbc.update("update ngo set " + column + " = coalesce(" + column + ", ?) where id = ?", values.get(column), kept.value());
        }
        jdbc.update("update ngo set version = version + 1 where id = ?", kept.value());
    }

    /** The kept one is found by the merged one's names, too. */
    private List<Deed> rename(Standing kept, Standing merged) {
        var known = aliases(kept.id());
        var deeds = new ArrayList<Deed>();
        Stream.concat(Stream.of(merged.name()), aliases(merged.id()).stream())
                .filter(name -> !known.contains(name) && !name.equals(kept.name()))
                .distinct()
                .forEach(name -> {
                    jdbc.update("insert into ngo_alias (ngo_id, name) values (?, ?)", kept.id().value(), name);
                    deeds.add(new Deed(DeedKind.ADDED, "ngo_alias", "ngo_id", RowText.of(Map.of("ngo_id", kept.id().value(), "name", name))));
                });
        var names = new NgoNames(Stream.concat(Stream.of(kept.name()), aliases(kept.id()).stream()).toList());
        jdbc.update("update ngo set search_text = ?, search_compact = ? where id = ?", names.text(), names.compact(), kept.id().value());
        return deeds;
    }

    private List<String> aliases(NgoId ngo) {
        return jdbc.queryForList("select name from ngo_alias where ngo_id = ? order by name", String.class, ngo.value());
    }

    /** Whether both records are as the merge left them. */
    boolean isUntouched(NgoId kept, long version, long refs) {
        return lock(kept).version() == version && references.count(kept) == refs;
    }

    void undo(UUID merge, NgoId kept, NgoId merged, LocalDate today, String by) {
        var deeds = jdbc.query(
                "select deed, table_name, column_name, content from ngo_merge_row where merge_id = ? order by position",
                (row, _) -> new Deed(DeedKind.valueOf(row.getString(1)), row.getString(2), row.getString(3), row.getString(4)),
                merge);
        giveBack(deeds, kept, merged);
        jdbc.update("update ngo set closed_on = null, merged_into = null, version = version + 1 where id = ?", merged.value());
        jdbc.update("update ngo set version = version + 1 where id = ?", kept.value());
        references.undo(deeds, merged);
        jdbc.update("update ngo_merge set undone_on = ?, undone_by = ? where id = ?", today, by, merge);
    }

    /** What the kept one took over it did not say before. A merge of older days took over less. */
    private void giveBack(List<Deed> deeds, NgoId kept, NgoId merged) {
        var before = deeds.stream()
                .filter(deed -> deed.kind() == DeedKind.CHANGED && deed.table().equals("ngo"))
                .map(deed -> RowText.read(deed.content()))
                .collect(Collectors.toMap(row -> row.get("id"), Function.identity()));
        var own = before.getOrDefault(kept.toString(), Map.of());
        var given = before.getOrDefault(merged.toString(), Map.of());
        TAKEN_OVER.stream()
                .filter(column -> given.containsKey(column) && !own.containsKey(column))
                .forEach(column -> jdbc.update("update ngo set " + column + " = null where id = ?", kept.value()));
    }
}
