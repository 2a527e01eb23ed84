package peygir.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A search of a list that has an order of its own: each word typed has to begin a word of the record. Where most records
 * have the words the list is read in its order until a page is full; where few have one of them, those are looked up and
 * put in order. Which of the two reads less the database estimates from its keys, without reading any row. Words may
 * stand close together far down a list: its reading is broken off when the page should long be full, and what has the
 * words is looked up after all.
 *
 * @param lead places of the words by which records are looked up, none when the list is read in its order
 * @param instead such places for when that reading is broken off
 * @param most how many rows the database may look at until then, zero for no limit
 */
public record WordSearch(List<String> words, List<Integer> lead, List<Integer> instead, long most, Kind kind) {

    private static final int MOST_WORDS = 8;

    /** What reading costs, by and large, in millionths of a second: a row of the list with all its words, a record that was looked up, a row of an index. */
    private static final double LISTED = 10;

    private static final double LOOKED_UP = 5;
    private static final double INDEXED = 1;

    /** A reading is broken off after so many times the rows it was expected to take, each with what is looked at for it. */
    private static final int PATIENCE = 20;

    private static final int LOOKED_AT = 6;
    private static final int SHORT = 500;

    /** How records of a kind have words; a word is the name of a parameter. */
    public interface Kind {

        /** A query for the {@code id} of the records that have it, which enters by an index. */
        String having(String word);

        /** Whether a row of the list has it, as a condition. */
        String has(String word);
    }

    /** Letters, digits and blanks only: nothing that was typed is a sign to the database. */
    public static WordSearch of(String term, Kind kind) {
        return new WordSearch(Words.of(term).stream().limit(MOST_WORDS).toList(), List.of(), List.of(), 0, kind);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * Chooses what the search begins with.
     *
     * @param all the ids of all records among which words are looked up, as a query
     * @param listed those of the list
     * @param values what the two are asked with
     * @param page how many finds are enough
     */
    public WordSearch led(JdbcClient jdbc, String all, String listed, Map<String, ?> values, int page) {
        if (isEmpty()) {
            return this;
        }
        var questions = new ArrayList<>(List.of(all, listed));
        places().forEach(at -> questions.add(kind.having(name(at))));
        var estimates = estimates(jdbc, questions, values);
        var found = places().mapToDouble(at -> estimates.getOrDefault(at + 3, 0d)).toArray();
        return cheapest(found, estimates.getOrDefault(1, 0d), estimates.getOrDefault(2, 0d), page);
    }

    /** Rows by the number of the question, the first is 1. */
    private Map<Integer, Double> estimates(JdbcClient jdbc, List<String> questions, Map<String, ?> values) {
        var estimates = new HashMap<Integer, Double>();
        jdbc.sql("explain " + String.join(" union all ", questions))
                .params(values)
                .params(parameters())
                .query(row -> {
                    estimates.put(row.getInt("id"), row.getDouble("rows"));
                });
        return estimates;
    }

    private WordSearch cheapest(double[] found, double all, double listed, int page) {
        var rarestFirst = places().boxed().sorted((one, other) -> Double.compare(found[one], found[other])).toList();
        var rarest = found[rarestFirst.getFirst()];
        var lookedUp = rarestFirst.subList(0, 1);
        var lookingUp = (INDEXED + LOOKED_UP) * rarest;
        if (words.size() > 1) {
            var next = found[rarestFirst.get(1)];
            var both = INDEXED * (rarest + next) + LOOKED_UP * rarest * Math.min(1, next / Math.max(all, 1));
            if (both < lookingUp) {
                lookedUp = rarestFirst.subList(0, 2);
                lookingUp = both;
            }
        }
        var share = places().mapToDouble(at -> Math.clamp(found[at] / Math.max(all, 1), 0, 1)).reduce(1, (one, other) -> one * other);
        var rows = Math.min(listed, page / Math.max(share, 1e-9));
        if (lookingUp <= LISTED * rows) {
            return new WordSearch(words, lookedUp, List.of(), 0, kind);
        }
        var patience = PATIENCE * rows + SHORT;
        return new WordSearch(words, List.of(), lookedUp, patience < listed ? (long) (LOOKED_AT * patience) : 0, kind);
    }

    /** What follows the number of rows asked for. */
    public String limit() {
        return most == 0 ? "" : " rows examined " + most;
    }

    /** Asks, and asks again by what has the words when the reading was broken off before the page was full. */
    public <T> List<T> page(int limit, Function<WordSearch, List<T>> asking) {
        var found = asking.apply(this);
        return most == 0 || found.size() >= limit ? found : asking.apply(new WordSearch(words, instead, List.of(), 0, kind));
    }

    /** What the rows {@code alias} of the list are read from. */
    public String from(String table, String alias) {
        if (lead.isEmpty()) {
            return table + " " + alias;
        }
        return "(" + (lead.size() == 1 ? kind.having(name(lead.getFirst())) : ofAll()) + ") hit straight_join " + table + " " + alias + " on " + alias
                + ".id = hit.id";
    }

    /** Records that have all the words to begin with. */
    private String ofAll() {
        var each = IntStream.range(0, lead.size())
                .mapToObj(bit -> "select id, " + (1 << bit) + " as part from (" + kind.having(name(lead.get(bit))) + ") having" + bit)
                .collect(Collectors.joining(" union all "));
        return "select one.id from (" + each + ") one group by one.id having bit_or(one.part) = " + ((1 << lead.size()) - 1);
    }

    /** What is left to ask of each row, beginning with {@code and}; empty when nothing is. */
    public String condition() {
        return places().filter(at -> !lead.contains(at)).mapToObj(at -> " and " + kind.has(name(at))).collect(Collectors.joining());
    }

    public Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        places().forEach(at -> parameters.put(name(at).substring(1), words.get(at)));
        return parameters;
    }

    private IntStream places() {
        return IntStream.range(0, words.size());
    }

    private static String name(int at) {
        return ":word" + at;
    }
}
