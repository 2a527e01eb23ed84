package peygir.commitment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import peygir.access.Actor;
import peygir.access.Location;
import peygir.shared.Letters;

/**
 * How commitments are searched: each word typed begins a word of the promise, of what is delivered, or of who promised.
 * Within a county or a province their own rows are looked at; whoever looks at the whole country is led by an index of
 * words to those that hold the rarest word, which a longer one is likely to be. Whoever reads only what an organisation
 * promised or was promised is led to that by the organisation.
 *
 * @param from what {@code commitment k} is read from
 */
record CommitmentSearch(String from) {

    private static final String ALL = "commitment k";
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 64;

    /** The index holds no shorter word. */
    private static final int SHORTEST_INDEXED = 3;

    /** Nor these, which nobody searches. */
    private static final Set<String> NOT_INDEXED = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "was", "what", "when", "where", "who", "will", "with", "und", "www");

    private static final String INDEXED = """
            (select i.id from commitment i where match(i.folded) against (:indexed in boolean mode)
             union select i.id from ngo_word w join commitment i on i.ngo_id = w.ngo_id where w.word like concat(:rarest, '%') and w.kind in ('NAME', 'ALIAS')
             union select i.id from department p join commitment i on i.department_id = p.id where locate(:rarest, p.name) > 0
             union select i.id from office q join commitment i on i.office_id = q.id where locate(:rarest, q.title_fa) > 0 or locate(:rarest, q.title_en) > 0
            ) hit straight_join commitment k on k.id = hit.id""";

    static CommitmentSearch of(Actor who, CommitmentFilter filter) {
        var reach = CommitmentRows.reach(who);
        if (!reach.ofPlaces()) {
            return new CommitmentSearch("(" + String.join(" union ", List.of(
                            "select i.id from commitment i where " + reach.ngos("i.ngo_id"), "select i.id from commitment i where " + reach.departments("i.department_id"),
                            "select b.commitment_id from commitment_beneficiary b where " + reach.ngos("b.ngo_id")))
                    + ") own straight_join commitment k on k.id = own.id");
        }
        var wide = filter.county() == null && filter.meeting() == null && filter.ngo() == null && reach.covers(Location.ofNation());
        return new CommitmentSearch(wide && !rarest(filter.term()).isEmpty() ? INDEXED : ALL);
    }

    /** What each word asks of a row, as a condition on the select's tables. */
    static String condition(String term) {
        var condition = new StringBuilder();
        for (var at = 0; at < words(term).size(); at++) {
            condition.append((" and (k.folded like concat('% ', :word#, '%') or concat(' ', n.search_text) like concat('% ', :word#, '%')"
                            + " or locate(:word#, d.name) > 0 or locate(:word#, o.title_fa) > 0 or locate(:word#, o.title_en) > 0)")
                    .replace("#", Integer.toString(at)));
        }
        return condition.toString();
    }

    static Map<String, Object> parameters(String term) {
        var parameters = new LinkedHashMap<String, Object>();
        var words = words(term);
        for (var at = 0; at < words.size(); at++) {
            parameters.put("word" + at, words.get(at));
        }
        parameters.put("rarest", rarest(term));
        parameters.put("indexed", "+" + rarest(term) + "*");
        return parameters;
    }

    /** Letters, digits and blanks only: nothing that was typed is a sign to the index. */
    private static List<String> words(String term) {
        return Arrays.stream(Letters.fold(term).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() <= LONGEST ? word : word.substring(0, LONGEST))
                .limit(MOST_WORDS)
                .toList();
    }

    private static String rarest(String term) {
        return words(term).stream()
                .filter(word -> word.length() >= SHORTEST_INDEXED && !NOT_INDEXED.contains(word))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}
