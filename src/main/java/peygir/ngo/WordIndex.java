package peygir.ngo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import peygir.search.SearchIndex;
import peygir.shared.NgoId;

/**
 * The one place where the words are filled by which NGOs are found. Which of them are due the database knows; so rows
 * written by an import, an older version or a hand are found as well as those of the register's own desk.
 */
@Component
class WordIndex implements SearchIndex {

    /** NGOs taken up at once: a few thousand words, a few statements. */
    private static final int AT_ONCE = 500;

    private static final int ROWS_A_STATEMENT = 1000;
    private static final String BETWEEN = "\n";

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;

    WordIndex(JdbcTemplate jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public String table() {
        return "ngo";
    }

    @Override
    public void fill(String county) {
        while (fillSome(due("and n.county_code = ?", county)) == AT_ONCE) {
            // Until nothing is due.
        }
    }

    @Override
    public boolean fillSome() {
        return fillSome(due("")) == AT_ONCE;
    }

    /** Those words too that nobody has any more. */
    @Override
    public void forget() {
        jdbc.update("update ngo set indexed_as = null");
        jdbc.update("delete from ngo_word");
        jdbc.update("delete from word_form");
    }

    private record Due(UUID id, String county, String state, boolean known, Set<SearchWord> words) {}

    private List<Due> due(String condition, Object... values) {
        return jdbc.query(
                "select n.id, n.county_code, n.search_state, n.indexed_as, n.name, n.national_id, n.registration_number, n.phone, c.name_fa, c.name_en,"
                        + " (select group_concat(a.name separator '" + BETWEEN + "') from ngo_alias a where a.ngo_id = n.id) as aliases"
                        + " from ngo n join county c on c.code = n.county_code where n.index_due = true " + condition + " order by n.county_code limit " + AT_ONCE,
                (row, _) -> new Due(
                        UUID.fromString(row.getString("id")), row.getString("county_code"), row.getString("search_state"),
                        row.getString("indexed_as") != null,
                        SearchWord.of(
                                row.getString("name"), lines(row.getString("aliases")), List.of(row.getString("name_fa"), row.getString("name_en")),
                                row.getString("national_id"), row.getString("registration_number"), row.getString("phone"))),
                values);
    }

    private static List<String> lines(@Nullable String aliases) {
        return aliases == null ? List.of() : Arrays.asList(aliases.split(BETWEEN));
    }

    private int fillSome(List<Due> due) {
        var known = due.stream().filter(Due::known).map(Due::id).toList();
        if (!known.isEmpty()) {
            jdbc.update("delete from ngo_word where ngo_id in (" + marks(known.size()) + ")", known.toArray());
        }
        var rows = new ArrayList<Object[]>();
        var spelt = new LinkedHashSet<String>();
        for (var ngo : due) {
            ngo.words().forEach(word -> rows.add(new Object[] {word.text(), ngo.county(), ngo.id(), word.kind().name()}));
            spelt.addAll(SearchWord.spelt(ngo.words()));
        }
        insert("insert ignore into ngo_word (word, county_code, ngo_id, kind) values ", rows);
        learn(spelt);
        done(due);
        if (!known.isEmpty()) {
            events.publishEvent(new NgosRespelt(known.stream().map(NgoId::new).toList()));
        }
        return due.size();
    }

    /** Where a name changed meanwhile its words are due again: only those are done that are still as they were read. */
    private void done(List<Due> due) {
        if (!due.isEmpty()) {
            var marks = marks(due.size());
            jdbc.update(
                    "update ngo set indexed_as = search_state where id in (" + marks + ") and search_state in (" + marks + ")",
                    Stream.concat(due.stream().map(Due::id), due.stream().map(Due::state)).toArray());
        }
    }

    /** Words that are new get their forms. */
    private void learn(Collection<String> words) {
        var unknown = new LinkedHashSet<>(words);
        unknown.removeAll(learnt(words));
        var rows = new ArrayList<Object[]>();
        for (var word : unknown) {
            WordForms.shorter(word).forEach(form -> rows.add(new Object[] {form, "SHORTER", word}));
            WordForms.ends(word).forEach(form -> rows.add(new Object[] {form, "END", word}));
        }
        insert("insert ignore into word_form (form, kind, word) values ", rows);
    }

    private Set<String> learnt(Collection<String> words) {
        if (words.isEmpty()) {
            return Set.of();
        }
        // A word is a shorter form of itself.
        return new HashSet<>(jdbc.queryForList(
                "select word from word_form where kind = 'SHORTER' and form = word and form in (" + marks(words.size()) + ")", String.class,
                words.toArray()));
    }

    private void insert(String into, List<Object[]> rows) {
        for (var from = 0; from < rows.size(); from += ROWS_A_STATEMENT) {
            var some = rows.subList(from, Math.min(rows.size(), from + ROWS_A_STATEMENT));
            var line = "(" + marks(some.getFirst().length) + ")";
            jdbc.update(into + String.join(",", Collections.nCopies(some.size(), line)), some.stream().flatMap(Arrays::stream).toArray());
        }
    }

    private static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    /** The words that may be meant by each of the typed ones: near misspellings, and words that hold the typed one. */
    Map<String, Set<String>> meant(List<String> typed, int most) {
        var meant = new LinkedHashMap<String, Set<String>>();
        for (var word : typed) {
            if (word.length() < WordForms.SHORTEST || word.chars().anyMatch(Character::isDigit)) {
                continue;
            }
            var forms = WordForms.shorter(word);
            var near = jdbc.queryForList(
                    "select distinct word from word_form where kind = 'SHORTER' and form in (" + marks(forms.size()) + ")", String.class, forms.toArray());
            var found = new LinkedHashSet<String>();
            near.stream().filter(candidate -> WordForms.near(word, candidate)).forEach(found::add);
            found.addAll(jdbc.queryForList(
                    "select distinct word from word_form where form like concat(?, '%') and kind = 'END' limit " + most, String.class, word));
            meant.put(word, found);
        }
        return meant;
    }
}
