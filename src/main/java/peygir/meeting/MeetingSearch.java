package peygir.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.access.Actor;
import peygir.access.Reach;
import peygir.search.Provinces;
import peygir.search.RecordWords;
import peygir.search.SearchIndex;
import peygir.search.WordSearch;

/**
 * How meetings are searched: each word typed begins a word of the series' title, of the place or of the county. Whoever
 * was only invited is led to the meetings by the organisation, not through those of the country.
 *
 * @param own the meetings of an organisation, as a query; null for whoever sees those of a place
 */
record MeetingSearch(WordSearch words, @Nullable String own) {

    /** The title of a series and the name of a county stay. */
    static SearchIndex index(JdbcTemplate jdbc) {
        return new RecordWords(
                jdbc, "meeting", "join meeting_series s on s.id = r.series_id join county c on c.code = r.county_code", List.of("s.title", "r.place", "c.name_fa", "c.name_en"));
    }

    /** @param limit how many finds are enough */
    static MeetingSearch of(JdbcClient jdbc, Actor who, MeetingFilter filter, int limit) {
        var reach = MeetingBook.reach(who);
        var words = WordSearch.of(filter.term(), new Having(""));
        if (!reach.ofPlaces()) {
            return new MeetingSearch(
                    words,
                    "select i.meeting_id from invitation i where " + Reach.any(reach.ngos("i.ngo_id"), reach.departments("i.department_id"))
                            + " union select a.meeting_id from attendance a where " + Reach.any(reach.ngos("a.ngo_id"), reach.departments("a.department_id")));
        }
        if (words.isEmpty()) {
            return new MeetingSearch(words, null);
        }
        var provinces = Provinces.of(jdbc, reach, filter.county());
        var within = new Having(provinces.in("w.province_code"));
        var all = "select m.id from meeting m where " + provinces.in("m.province_code");
        var listed = "select m.id from meeting m where " + reach.counties("m.county_code", "m.province_code") + (filter.county() == null ? "" : " and m.county_code = :county");
        var county = new LinkedHashMap<String, @Nullable Object>();
        county.put("county", filter.county() == null ? null : filter.county().value());
        return new MeetingSearch(WordSearch.of(filter.term(), within).led(jdbc, all, listed, county, limit), null);
    }

    /** A page of the list, asked for by this search or, when that is broken off, by another. */
    <T> List<T> page(int limit, Function<MeetingSearch, List<T>> asking) {
        return words.page(limit, search -> asking.apply(new MeetingSearch(search, own)));
    }

    /** What follows the number of rows asked for. */
    String limit() {
        return words.limit();
    }

    /** What {@code meeting m} is read from. */
    String from() {
        return own == null ? words.from("meeting", "m") : "(" + own + ") own straight_join meeting m on m.id = own.meeting_id";
    }

    /** What a row must fulfil to be seen: the meetings an organisation is led to are those, and need not be asked once more. */
    String within(String visible) {
        return own == null ? visible : "(1=1)";
    }

    /** What each word asks of a row, as a condition on {@code m}, beginning with {@code and}. */
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
            return "select w.meeting_id as id from meeting_word w where " + within + " and w.word like concat(" + word + ", '%')";
        }

        @Override
        public String has(String word) {
            return "m.searched like concat('% ', " + word + ", '%')";
        }
    }
}
