package peygir.commitment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.access.Actor;
import peygir.search.Provinces;
import peygir.search.WordSearch;

/**
 * How commitments are searched: each word typed begins a word of the promise, of what is delivered, or of who promised.
 * Whoever reads only what an organisation promised or was promised is led to that by the organisation.
 *
 * @param own the commitments of an organisation, as a query; null for whoever sees those of a place
 */
record CommitmentSearch(WordSearch words, @Nullable String own) {

    /** @param limit how many finds are enough */
    static CommitmentSearch of(JdbcClient jdbc, Actor who, CommitmentFilter filter, int limit) {
        var reach = CommitmentRows.reach(who);
        var words = WordSearch.of(filter.term(), new Having(""));
        if (!reach.ofPlaces()) {
            var own = String.join(" union ", List.of(
                    "select i.id from commitment i where " + reach.ngos("i.ngo_id"), "select i.id from commitment i where " + reach.departments("i.department_id"),
                    "select b.commitment_id from commitment_beneficiary b where " + reach.ngos("b.ngo_id")));
            return new CommitmentSearch(words, own);
        }
        // What a meeting or an organisation leaves is few.
        if (words.isEmpty() || filter.meeting() != null || filter.ngo() != null) {
            return new CommitmentSearch(words, null);
        }
        var provinces = Provinces.of(jdbc, reach, filter.county());
        var within = new Having(provinces.in("w.province_code"));
        var all = "select k.id from commitment k where " + provinces.in("k.province_code");
        var listed = "select k.id from commitment k where " + reach.counties("k.county_code", "k.province_code") + (filter.county() == null ? "" : " and k.county_code = :county")
                + (CommitmentRows.order(filter.show()).equals("k.open_order") ? " and k.open_order is not null" : "");
        var county = new LinkedHashMap<String, @Nullable Object>();
        county.put("county", filter.county() == null ? null : filter.county().value());
        return new CommitmentSearch(WordSearch.of(filter.term(), within).led(jdbc, all, listed, county, limit), null);
    }

    /** A page of the list, asked for by this search or, when that is broken off, by another. */
    <T> List<T> page(int limit, Function<CommitmentSearch, List<T>> asking) {
        return words.page(limit, search -> asking.apply(new CommitmentSearch(search, own)));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** What follows the number of rows asked for. */
    String limit() {
        return words.limit();
    }

    /**
     * What {@code commitment k} is read from.
     *
     * @param index a hint for where the list is read in its order
     */
    String from(String index) {
        if (own == null) {
            return words.lead().isEmpty() ? "commitment k" + index : words.from("commitment", "k");
        }
        return "(" + own + ") own straight_join commitment k on k.id = own.id";
    }

    /** What each word asks of a row, as a condition on {@code k}, beginning with {@code and}. */
    String condition() {
        return words.condition();
    }

    Map<String, Object> parameters() {
        return words.parameters();
    }

    /** @param within the provinces of the rows {@code w} of the index */
    private record Having(String within) implements WordSearch.Kind {

        @Override
        public String having(String word) {
            return "select w.commitment_id as id from commitment_word w where " + within + " and w.word like concat(" + word + ", '%')";
        }

        @Override
        public String has(String word) {
            return "k.searched like concat('% ', " + word + ", '%')";
        }
    }
}
