package peygir.ngo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import peygir.ngo.NgoMatch.Reason;
import peygir.search.Words;

/**
 * The part of a query that finds: a table {@code hit} of NGO, rank and found words. The rarest words are looked up by
 * the beginning of a key, cut to the reader's counties; only of who has those the other words are looked at.
 *
 * @param sql a common table expression
 * @param parameters what it is asked with
 */
record NgoHits(String sql, Map<String, Object> parameters) {

    /**
     * NGOs all words of which are found as they were typed.
     *
     * @param rarest places of the words to begin with
     */
    static NgoHits typed(SearchTerm term, SearchedWords words, List<Integer> rarest, String counties) {
        var parameters = new LinkedHashMap<>(words.parameters());
        parameters.put("compact", term.compact());
        // Typed apart what the name writes as one.
        var joined = term.words().size() > 1 && term.compact().length() <= Words.LONGEST ? "w.word like concat(:compact, '%')" : "";
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
                Reason.PLACE.ordinal(), rows(words, rarest, joined, term.whole(), counties), term.whole());
        return new NgoHits(sql, parameters);
    }

    /**
     * NGOs of which every word is found as typed or as what may have been meant by it.
     *
     * @param rarest places of the words to begin with
     */
    static NgoHits meant(SearchTerm term, SearchedWords words, List<Integer> rarest, String counties) {
        // That an NGO is of a place whose name is near to the one word typed is no find.
        var cut = term.words().size() == 1 ? "where x.kind <> 'PLACE'" : "";
        var sql = """
                hit as (select x.ngo_id as id, %d as rank_n, group_concat(distinct x.word separator ' ') as meant
                        from (%s) x %s group by x.ngo_id having bit_or(x.part) = %d)
                """.formatted(Reason.NEAR.ordinal(), rows(words, rarest, "", term.whole(), counties), cut, term.whole());
        return new NgoHits(sql, words.parameters());
    }

    /** The rows of the index by which an NGO may be found, each with the words that it is one of. */
    private static String rows(SearchedWords words, List<Integer> rarest, String joined, int whole, String counties) {
        if (words.conditions().size() == 1) {
            return "select w.ngo_id, w.kind, w.word, " + whole + " as part from ngo_word w where " + words.conditions().getFirst() + " and " + counties;
        }
        var part = words.bits() + (joined.isEmpty() ? "" : " | if(" + joined + ", " + whole + ", 0)");
        var candidates = words.having(rarest, counties)
                + (joined.isEmpty() ? "" : " union select w.ngo_id from ngo_word w where " + joined + " and " + counties);
        return "select w.ngo_id, w.kind, w.word, " + part + " as part from (" + candidates
                + ") candidate straight_join ngo_word w force index (ix_ngo_word_ngo) on w.ngo_id = candidate.ngo_id where "
                + words.any() + (joined.isEmpty() ? "" : " or " + joined);
    }
}
