package peygir.ngo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.ngo.NgoMatch.Reason;
import peygir.shared.AccountId;
import peygir.shared.CountyCode;
import peygir.shared.Language;
import peygir.shared.Letters;
import peygir.shared.NgoId;

/** Thirty thousand NGOs: found by an index, however the name is typed and however far down the list it stands. */
class DirectoryOfTheCountryTests {

    private static final Locale FA = Language.PERSIAN.locale();
    private static final int NGOS = 30_000;
    private static ManyNgos country;

    private final Actor nation = actor(Role.NATIONAL, new Scope.OfNation());

    @BeforeAll
    static void theCountry() {
        country = ManyNgos.of("directory_of_the_country", 478, NGOS, 1405);
    }

    @Test
    void theLastPageReadsNoMoreRowsThanTheFirst() {
        var first = rowsRead(() -> country.finder.rows(nation, NgoFilter.all(), FA, null, 51));
        var far = country.jdbc.query(
                        "select id, name from ngo order by name desc, id desc limit 1 offset 60",
                        (row, _) -> new NgoPlace(null, row.getString(2), NgoId.of(row.getString(1))))
                .getFirst();
        var last = rowsRead(() -> assertThat(country.finder.rows(nation, NgoFilter.all(), FA, far, 51)).hasSize(51));

        System.out.println("rows read for the first page: " + first + ", for one at the end of the alphabet: " + last);
        assertThat(first).isLessThan(1000);
        assertThat(last).isLessThan(1000);
    }

    @Test
    void aRareWordIsFoundByTheIndexWithoutReadingTheRegister() {
        var name = country.jdbc.queryForObject("select name from ngo order by name desc limit 1", String.class);

        assertThat(country.finder.rows(nation, new NgoFilter(name, null, null, null), FA, null, 51).getFirst().name()).isEqualTo(name);
        assertThat(plan(new NgoFilter(name, null, null, null), nation))
                .as("each word by the beginning of a key, the NGO by its own")
                .contains("w range PRIMARY")
                .doesNotContain("n ALL", "w ALL", "w index");
    }

    @ParameterizedTest
    @ValueSource(strings = {"انجمن", "ی", "کتاب نخل", "۰۰۰۴۲", "یزد"})
    void noSearchReadsTheRegisterFromEndToEnd(String typed) {
        assertThat(plan(new NgoFilter(typed, null, null, null), nation)).contains("w range PRIMARY").doesNotContain("n ALL", "w ALL", "w index");
    }

    @Test
    void aFullNameOfCommonWordsReadsWhoHasItsRarestWordsAndNobodyElse() {
        var names = country.jdbc.queryForList("select name from ngo where name like '% % %' order by id limit 60", String.class);
        var whole = 0L;
        var typed = 0L;
        var withARareOne = 0L;
        for (var name : names) {
            var filter = new NgoFilter(name, null, null, null);
            whole = Math.max(whole, rowsRead(() ->
                    assertThat(country.finder.rows(nation, filter, FA, null, 51)).extracting(row -> Letters.compact(row.name())).startsWith(Letters.compact(name))));
            typed = Math.max(typed, rowsRead(() -> country.finder.counts(nation, filter)));
            var number = country.jdbc.queryForObject("select registration_number from ngo where name = ? limit 1", String.class, name);
            var numbered = new NgoFilter(name.split(" ")[0] + " " + number, null, null, null);
            withARareOne = Math.max(withARareOne, rowsRead(() -> assertThat(country.finder.counts(nation, numbered).total()).isOne()));
        }
        System.out.printf(
                Locale.ROOT, "rows read for a full name among 30,000, at most: %d with what may be meant, %d as typed; with one rare word: %d%n", whole, typed, withARareOne);
        assertThat(whole).isLessThan(60_000);
        assertThat(typed).isLessThan(25_000);
        assertThat(withARareOne).as("a word that thousands have costs nothing beside a rare one").isLessThan(1_500);
    }

    @Test
    void fromWhicheverWordASearchBeginsItFindsTheSameInTheSameOrder() {
        var counties = nation.reach(Role.NATIONAL).counties("w.county_code");
        var named = new org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate(country.jdbc);
        for (var typed : List.of("انجمن کتاب یاران", "یزد انجمن", "سرو سرا بنیاد", "نخل بانان", "کتاب کتاب", "انجمن 00042", country.jdbc.queryForObject("select name from ngo order by id limit 1", String.class))) {
            var term = SearchTerm.of(typed);
            var words = SearchedWords.typed(term);
            var byHand = country.jdbc.queryForList(
                    "select n.id from ngo n where " + String.join(" and ", term.words().stream()
                            .map(word -> "exists (select 1 from ngo_word w where w.ngo_id = n.id and w.word like '" + word + "%')").toList())
                            + " or exists (select 1 from ngo_word w where w.ngo_id = n.id and w.word like '" + term.compact() + "%')", String.class);
            var beginnings = new java.util.ArrayList<List<Integer>>();
            for (var one = 0; one < term.words().size(); one++) {
                beginnings.add(List.of(one));
                for (var other = 0; other < one; other++) {
                    beginnings.add(List.of(one, other));
                }
            }
            for (var first : beginnings) {
                var hits = NgoHits.typed(term, words, first, counties);
                var found = named.queryForList("with " + hits.sql() + "select id from hit", hits.parameters(), String.class);
                assertThat(found).as("%s, beginning with words %s", typed, first).containsExactlyInAnyOrderElementsOf(byHand);
            }
        }
    }

    @Test
    void aMisspeltNameIsAmongTheFirstFive() {
        var asked = country.jdbc.query("select id, name from ngo order by id limit 120", (row, _) -> Map.entry(NgoId.of(row.getString(1)), row.getString(2)));

        var hits = asked.stream().filter(ngo -> firstFive(nation, country.misspelt(ngo.getValue())).contains(ngo.getKey())).count();

        System.out.printf(Locale.ROOT, "recall@5 with one slip, 30,000 NGOs of the country: %d of %d%n", hits, asked.size());
        assertThat(hits).isGreaterThanOrEqualTo(asked.size() * 9L / 10);
    }

    @Test
    void inACountyNearlyEveryMisspeltNameIsAmongTheFirstFive() {
        var counties = country.jdbc.queryForList("select distinct county_code from ngo order by county_code limit 4", String.class);
        var asked = 0;
        var hits = 0;
        for (var county : counties) {
            var expert = actor(Role.EXPERT, new Scope.OfCounty(new CountyCode(county)));
            for (var ngo : country.jdbc.queryForList("select id, name from ngo where county_code = ?", county)) {
                asked++;
                hits += firstFive(expert, country.misspelt((String) ngo.get("name"))).contains(NgoId.of(ngo.get("id").toString())) ? 1 : 0;
            }
        }

        System.out.printf(Locale.ROOT, "recall@5 with one slip, counties of %d NGOs each: %d of %d%n", NGOS / 478, hits, asked);
        assertThat(hits).isGreaterThanOrEqualTo(asked * 90 / 100);
    }

    @Test
    void reachIsAPartOfTheQuestion() {
        var county = new CountyCode("2102");
        var expert = actor(Role.EXPERT, new Scope.OfCounty(county));

        var rows = country.finder.rows(expert, new NgoFilter("انجمن", null, null, null), FA, null, 1000);

        assertThat(rows).isNotEmpty();
        assertThat(rows.size()).isEqualTo(country.jdbc.queryForObject(
                "select count(*) from ngo where county_code = ? and (concat(' ', search_text) like '% انجمن%')", Integer.class, county.value()));
    }

    @Test
    void pageAfterPageShowsEveryFindOnceAndInOneOrder() {
        var filter = new NgoFilter("کتاب", null, null, null);
        var whole = country.finder.rows(nation, filter, FA, null, NGOS);

        var paged = new java.util.ArrayList<NgoRow>();
        List<NgoRow> page;
        do {
            page = country.finder.rows(nation, filter, FA, paged.isEmpty() ? null : paged.getLast().place(), 500);
            paged.addAll(page);
        } while (page.size() == 500);

        assertThat(paged).hasSizeGreaterThan(500).containsExactlyElementsOf(whole).doesNotHaveDuplicates();
        assertThat(country.finder.counts(nation, filter).total()).isEqualTo(whole.size());
        assertThat(whole).extracting(row -> row.match() == null ? Reason.NEAR : row.match().reason()).isSorted();
    }

    private Set<NgoId> firstFive(Actor who, String typed) {
        return country.finder.rows(who, new NgoFilter(typed, null, null, null), FA, null, 51).stream().limit(5).map(NgoRow::id).collect(java.util.stream.Collectors.toSet());
    }

    /** How many rows and keys the database read for it. */
    private static long rowsRead(Runnable question) {
        country.jdbc.execute("flush status");
        question.run();
        return country.jdbc.query(
                        "show session status where variable_name like 'Handler_read%'", (row, _) -> row.getLong(2)).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Table, kind of access and key of each step. */
    private static String plan(NgoFilter filter, Actor who) {
        var counties = who.reach(Role.NATIONAL).counties("w.county_code");
        var term = SearchTerm.of(filter.term());
        var words = SearchedWords.typed(term);
        var hits = NgoHits.typed(term, words, words.rarest(JdbcClient.create(country.jdbc)::sql), counties);
        var named = new org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate(country.jdbc);
        var steps = named.query(
                "explain with " + hits.sql() + "select n.id from hit straight_join ngo n on n.id = hit.id where n.closed_on is null order by hit.rank_n, n.name, n.id limit 51",
                hits.parameters(), (row, _) -> row.getString("table") + " " + row.getString("type") + " " + row.getString("key"));
        System.out.println(filter.term() + ": " + steps);
        return String.join("; ", steps);
    }

    private static Actor actor(Role role, Scope scope) {
        return new Actor(new AccountId(UUID.randomUUID()), "کسی", "fa", Set.of(new Grant(role, scope)));
    }
}
