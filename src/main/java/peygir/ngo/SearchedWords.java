package peygir.ngo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The words of a search as conditions on rows {@code w} of the index, each a look-up by the beginning of a key.
 *
 * @param conditions one a word, in the order they were typed
 * @param parameters what they are asked with
 */
record SearchedWords(List<String> conditions, Map<String, Object> parameters) {

    /** Whoever has a word of so few rows is looked at one by one; of a commoner one first who has the next rarest as well. */
    private static final long FEW = 400;

    static SearchedWords typed(SearchTerm term) {
        return meant(term, Map.of());
    }

    /** @param meant what may be meant by each word; a word without an entry is taken as it is */
    static SearchedWords meant(SearchTerm term, Map<String, Set<String>> meant) {
        var parameters = new LinkedHashMap<String, Object>();
        var conditions = new ArrayList<String>();
        for (var at = 0; at < term.words().size(); at++) {
            var word = term.words().get(at);
            parameters.put("word" + at, word);
            var near = meant.getOrDefault(word, Set.of());
            if (!near.isEmpty()) {
                parameters.put("near" + at, List.copyOf(near));
            }
            var typed = "w.word like concat(:word" + at + ", '%')";
            conditions.add(near.isEmpty() ? typed : "(" + typed + " or w.word in (:near" + at + "))");
        }
        return new SearchedWords(conditions, parameters);
    }

    /** A statement that can be asked. */
    interface Asking {
        StatementSpec sql(String sql);
    }

    /**
     * The places of the words to begin with: whoever has all words is among those who have the rarest, and those who have
     * the two rarest are few. How many rows each is found by the database estimates from its keys, without reading any.
     */
    List<Integer> rarest(Asking asking) {
        if (conditions.size() == 1) {
            return List.of(0);
        }
        var estimates = new HashMap<Integer, Long>();
        asking.sql("explain " + conditions.stream().map(condition -> "select 1 from ngo_word w where " + condition).collect(Collectors.joining(" union all ")))
                .params(parameters)
                .query((row, _) -> Map.entry(row.getInt("id"), row.getLong("rows")))
                .list()
                .forEach(estimate -> estimates.put(estimate.getKey() - 1, estimate.getValue()));
        var rarestFirst = places().sorted(Comparator.comparing(at -> estimates.getOrDefault(at, 0L))).toList();
        return rarestFirst.subList(0, estimates.getOrDefault(rarestFirst.getFirst(), 0L) <= FEW ? 1 : 2);
    }

    private Stream<Integer> places() {
        return IntStream.range(0, conditions.size()).boxed();
    }

    /** NGOs found by all of these words, as a query. */
    String having(List<Integer> some, String counties) {
        if (some.size() == 1) {
            return "select distinct w.ngo_id from ngo_word w where " + conditions.get(some.getFirst()) + " and " + counties;
        }
        var each = some.stream()
                .map(at -> "select w.ngo_id, " + (1 << at) + " as part from ngo_word w where " + conditions.get(at) + " and " + counties)
                .collect(Collectors.joining(" union all "));
        return "select one.ngo_id from (" + each + ") one group by one.ngo_id having bit_or(one.part) = " + some.stream().mapToInt(at -> 1 << at).sum();
    }

    /** A number of bits, one for each word that a row is found by. */
    String bits() {
        return places().map(at -> "if(" + conditions.get(at) + ", " + (1 << at) + ", 0)").collect(Collectors.joining(" | "));
    }

    String any() {
        return "(" + String.join(" or ", conditions) + ")";
    }
}
