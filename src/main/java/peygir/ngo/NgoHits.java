package peygir.ngo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import peygir.ngo.NgoMatch.Reason;

/**
 * The part of a query that finds: a table {@code hit} of NGO, rank and found words. Each word is one look-up by the
 * beginning of a key, cut to the reader's counties before anything is counted.
 *
 * @param sql a common table expression
 * @param parameters what it is asked with
 */
record NgoHits(String sql, Map<String, Object> parameters) {

    /** NGOs all words of which are found as they were typed. */
    static NgoHits typed(SearchTerm term, String counties) {
        var parameters = new LinkedHashMap<String, Object>();
        var parts = new ArrayList<String>();
        for (var at = 0; at < term.words().size(); at++) {
            parameters.put("word" + at, term.words().get(at));
            parts.add(part(1 << at, "w.word like concat(:word" + at + ", '%')", counties));
        }
        parameters.put("compact", term.compact());
        if (term.words().size() > 1 && term.compact().length() <= SearchWord.LONGEST) {
            // Typed apart what the name writes as one.
            parts.add(part(term.whole(), "w.word like concat(:compact, '%')", counties));
        }
        var sql = """
                hit as (
                  select n.id, case
                      when n.search_compact = :compact or n.search_compact like concat(:compact, ' %%') or found.exact_number then %d
                      when n.search_compact like concat(:compact, '%%') then %d
                      when found.named = %8$d then %d when found.numbered = %8$d then %d when found.called = %8$d then %d else %d end as rank_n,
                    '' as meant
                  from (select x.ngo_id, bit_or(x.part) as parts, bit_or(if(x.kind in ('NAME', 'JOINED'), x.part, 0)) as named,
                               bit_or(if(x.kind = 'NUMBER', x.part, 0)) as numbered, bit_or(if(x.kind in ('NAME', 'JOINED', 'ALIAS'), x.part, 0)) as called,
                               max(x.kind = 'NUMBER' and x.word = :compact) as exact_number
                        from (%7$s) x group by x.ngo_id having parts = %8$d) found straight_join ngo n on n.id = found.ngo_id)
                """.formatted(
                Reason.EXACT.ordinal(), Reason.PREFIX.ordinal(), Reason.WORDS.ordinal(), Reason.NUMBER.ordinal(), Reason.ALIAS.ordinal(),
                Reason.PLACE.ordinal(), String.join(" union all ", parts), term.whole());
        return new NgoHits(sql, parameters);
    }

    /**
     * NGOs of which every word is found as typed or as what may have been meant by it.
     *
     * @param meant what may be meant by each word; a word without an entry is taken as it is
     */
    static NgoHits meant(SearchTerm term, Map<String, Set<String>> meant, String counties) {
        var parameters = new LinkedHashMap<String, Object>();
        var parts = new ArrayList<String>();
        for (var at = 0; at < term.words().size(); at++) {
            var word = term.words().get(at);
            parameters.put("word" + at, word);
            parts.add(part(1 << at, "w.word like concat(:word" + at + ", '%')", counties));
            var near = meant.getOrDefault(word, Set.of());
            if (!near.isEmpty()) {
                parameters.put("near" + at, List.copyOf(near));
                parts.add(part(1 << at, "w.word in (:near" + at + ")", counties));
            }
        }
        var sql = """
                hit as (select x.ngo_id as id, %d as rank_n, group_concat(distinct x.word separator ' ') as meant
                        from (%s) x where x.kind <> 'PLACE' or x.part <> %d group by x.ngo_id having bit_or(x.part) = %d)
                """.formatted(Reason.NEAR.ordinal(), String.join(" union all ", parts), term.whole(), term.whole());
        return new NgoHits(sql, parameters);
    }

    private static String part(int bit, String condition, String counties) {
        return "select w.ngo_id, w.kind, w.word, " + bit + " as part from ngo_word w where " + condition + " and " + counties;
    }
}
