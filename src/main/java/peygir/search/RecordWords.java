package peygir.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The words of records that are found by all their words alike: for a table {@code t} the table {@code t_word} of
 * province, word and {@code t_id}, and beside the record's own columns {@code searched}, a blank before each word.
 */
public final class RecordWords implements SearchIndex {

    /** Records taken up at once: a few thousand words, a few statements. */
    private static final int AT_ONCE = 500;

    private static final int ROWS_A_STATEMENT = 2000;

    /** As wide as the column. */
    private static final int LONGEST = 3000;

    private final JdbcTemplate jdbc;
    private final String table;
    private final String joins;
    private final List<String> texts;

    /**
     * @param table the records {@code r}, with the columns of what is due
     * @param joins what else of a record's words stands in other tables
     * @param texts the columns with the words
     */
    public RecordWords(JdbcTemplate jdbc, String table, String joins, List<String> texts) {
        this.jdbc = jdbc;
        this.table = table;
        this.joins = joins;
        this.texts = List.copyOf(texts);
    }

    @Override
    public String table() {
        return table;
    }

    @Override
    public void fill(String county) {
        while (fillSome(due("and r.county_code = ?", county)) == AT_ONCE) {
            // Until nothing is due.
        }
    }

    @Override
    public boolean fillSome() {
        return fillSome(due("")) == AT_ONCE;
    }

    @Override
    public void forget() {
        jdbc.update("update " + table + " set indexed_as = null, searched = null");
        jdbc.update("delete from " + table + "_word");
    }

    private record Due(UUID id, String province, byte[] state, boolean known, Set<String> words) {

        String searched() {
            var searched = " " + String.join(" ", words);
            return searched.length() <= LONGEST ? searched : searched.substring(0, LONGEST);
        }
    }

    private List<Due> due(String condition, Object... values) {
        return jdbc.query(
                "select r.id, r.province_code, r.search_state, r.searched is not null as known, concat_ws(' ', " + String.join(", ", texts) + ") as texts from "
                        + table + " r " + joins + " where r.index_due = true " + condition + " order by r.county_code limit " + AT_ONCE,
                (row, _) -> new Due(
                        UUID.fromString(row.getString("id")), row.getString("province_code"), row.getBytes("search_state"), row.getBoolean("known"),
                        new TreeSet<>(Words.of(row.getString("texts")))),
                values);
    }

    private int fillSome(List<Due> due) {
        if (due.isEmpty()) {
            return 0;
        }
        var known = due.stream().filter(Due::known).map(Due::id).toList();
        if (!known.isEmpty()) {
            jdbc.update("delete from " + table + "_word where " + table + "_id in (" + marks(known.size()) + ")", known.toArray());
        }
        var rows = new ArrayList<Object[]>();
        due.forEach(one -> one.words().forEach(word -> rows.add(new Object[] {one.province(), word, one.id()})));
        for (var from = 0; from < rows.size(); from += ROWS_A_STATEMENT) {
            var some = rows.subList(from, Math.min(rows.size(), from + ROWS_A_STATEMENT));
            jdbc.update(
                    "insert ignore into " + table + "_word (province_code, word, " + table + "_id) values " + String.join(",", Collections.nCopies(some.size(), "(?,?,?)")),
                    some.stream().flatMap(Arrays::stream).toArray());
        }
        done(due);
        return due.size();
    }

    /** Where a text changed meanwhile its words are due again: only those are done that are still as they were read. */
    private void done(List<Due> due) {
        var one = "select cast(? as uuid) as id, cast(? as binary(16)) as state, ? as searched";
        jdbc.update(
                "update (" + String.join(" union all ", Collections.nCopies(due.size(), one)) + ") x straight_join " + table + " r on r.id = x.id and r.search_state = x.state"
                        + " set r.searched = x.searched, r.indexed_as = r.search_state",
                due.stream().flatMap(record -> Stream.of(record.id().toString(), record.state(), record.searched())).toArray());
    }

    private static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }
}
