package peygir.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How two lists of commitments begin, asked for at once. Which rows they are is found first, and what else they show is
 * read of those alone: no text is copied about while it is sorted.
 */
final class TwoLists {

    private final List<CommitmentRow> first = new ArrayList<>();
    private final List<CommitmentRow> second = new ArrayList<>();
    private int ofFirst;
    private int ofSecond;

    /**
     * The query; it asks for {@code :most} rows of the first list and {@code :mostOfSecond} of the second.
     *
     * @param first where the commitments {@code k} of the first list come from, from {@code from} on
     * @param second the same of the second
     * @param order of {@code k}, in both
     */
    static String select(Locale locale, String first, String second, String order) {
        var found = """
                ((select k.id, true as is_first, count(*) over () as found, row_number() over (order by %2$s) as place from %1$s order by place limit :most)
                 union all (select k.id, false, count(*) over (), row_number() over (order by %2$s) as place from %3$s order by place limit :mostOfSecond)) listed
                straight_join commitment k on k.id = listed.id"""
                .formatted(first, order, second);
        return CommitmentRows.select(locale, ", listed.is_first, listed.found", found, "") + "1 = 1 order by listed.is_first, listed.place";
    }

    /** @param asked with {@link #select} and its parameters */
    static TwoLists read(JdbcClient.StatementSpec asked, CommitmentRows rows) {
        var lists = new TwoLists();
        asked.query(row -> {
            if (row.getBoolean("is_first")) {
                lists.first.add(rows.row(row));
                lists.ofFirst = row.getInt("found");
            } else {
                lists.second.add(rows.row(row));
                lists.ofSecond = row.getInt("found");
            }
        });
        return lists;
    }

    FirstRows first() {
        return new FirstRows(first, ofFirst);
    }

    FirstRows second() {
        return new FirstRows(second, ofSecond);
    }
}
