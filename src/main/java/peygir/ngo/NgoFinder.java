package peygir.ngo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.Role;
import peygir.ngo.NgoMatch.Reason;
import peygir.shared.Letters;

/** The list of NGOs, cut by reach in the database, searched by the index of words, read page after page by the last row's place. */
@Component
class NgoFinder {

    /** With fewer finds than these, what may have been meant is looked for as well. */
    private static final int FEW = 5;

    private static final int MOST_MEANT = 200;
    private static final int MOST_NEAR = 20;

    private final JdbcClient jdbc;
    private final WordIndex index;
    private final Clock clock;

    NgoFinder(JdbcClient jdbc, WordIndex index, Clock clock) {
        this.jdbc = jdbc;
        this.index = index;
        this.clock = clock;
    }

    /** By name; of a search the surest finds first. Where a search finds next to nothing its first page ends with near misspellings. */
    List<NgoRow> rows(Actor who, NgoFilter filter, Locale locale, @Nullable NgoPlace after, int limit) {
        var term = SearchTerm.of(filter.term());
        if (term.isEmpty()) {
            return listed(who, filter, locale, after, limit, "0").rows();
        }
        return after == null ? first(who, filter, term, locale, limit).rows() : found(who, filter, term, locale, after, limit).rows();
    }

    /** The first page of {@link #rows}, and how many there are. */
    NgoPage first(Actor who, NgoFilter filter, Locale locale, int limit) {
        var term = SearchTerm.of(filter.term());
        return term.isEmpty() ? listed(who, filter, locale, null, limit, "count(*) over ()") : first(who, filter, term, locale, limit);
    }

    private NgoPage first(Actor who, NgoFilter filter, SearchTerm term, Locale locale, int limit) {
        var found = found(who, filter, term, locale, null, limit);
        if (found.rows().size() >= Math.min(FEW, limit)) {
            return found;
        }
        var near = near(who, filter, term, locale, Set.copyOf(found.rows())).stream().limit(limit - found.rows().size());
        return new NgoPage(Stream.concat(found.rows().stream(), near).toList(), found.total());
    }

    private NgoPage listed(Actor who, NgoFilter filter, Locale locale, @Nullable NgoPlace after, int limit, String total) {
        var from = "ngo n where " + cut(filter) + " and " + reach(who, "n.county_code")
                + (after == null ? "" : " and (n.name > :name or (n.name = :name and n.id > :id))") + " order by n.name, n.id";
        var rows = bind(jdbc.sql(NgoRecords.select(locale, "listed.total", beginning(total + " as total", from)) + "true order by listed.name, listed.id"), filter, after);
        return page(rows, row -> NgoRecords.row(row, null), limit);
    }

    private NgoPage found(Actor who, NgoFilter filter, SearchTerm term, Locale locale, @Nullable NgoPlace after, int limit) {
        var hits = typed(who, filter, term);
        var from = "hit straight_join ngo n on n.id = hit.id where " + cut(filter)
                + (after == null ? "" : " and (hit.rank_n > :rank or (hit.rank_n = :rank and (n.name > :name or (n.name = :name and n.id > :id))))")
                + " order by hit.rank_n, n.name, n.id";
        var select = NgoRecords.select(locale, "listed.rank_n, listed.total, " + NgoRecords.ALIASES, beginning("hit.rank_n, count(*) over () as total", from));
        var rows = bind(jdbc.sql("with " + hits.sql() + select + "true order by listed.rank_n, listed.name, listed.id"), filter, after).params(hits.parameters());
        return page(rows, row -> NgoRecords.row(row, match(row, term)), limit);
    }

    /** How a list begins: what its rows show beside their order is read of those alone, so that no text is sorted. */
    private static String beginning(String more, String from) {
        return "(select n.id, n.name, " + more + " from " + from + " limit :limit) listed straight_join ngo n on n.id = listed.id";
    }

    private static NgoPage page(JdbcClient.StatementSpec asked, Reading reading, int limit) {
        var total = new AtomicLong();
        var rows = asked.param("limit", limit)
                .query((row, _) -> {
                    total.set(row.getLong("total"));
                    return reading.row(row);
                })
                .list();
        return new NgoPage(rows, total.get());
    }

    private interface Reading {
        NgoRow row(ResultSet row) throws SQLException;
    }

    private NgoHits typed(Actor who, NgoFilter filter, SearchTerm term) {
        var words = SearchedWords.typed(term);
        return NgoHits.typed(term, words, words.rarest(jdbc::sql), counties(who, filter));
    }

    /** What may have been meant: the fewest slips first, then the name that is most like all that was typed. */
    private List<NgoRow> near(Actor who, NgoFilter filter, SearchTerm term, Locale locale, Set<NgoRow> known) {
        var meant = index.meant(term.words(), MOST_MEANT);
        if (meant.values().stream().allMatch(Set::isEmpty)) {
            return List.of();
        }
        var words = SearchedWords.meant(term, meant);
        var hits = NgoHits.meant(term, words, words.rarest(jdbc::sql), counties(who, filter));
        return bind(
                        jdbc.sql("with " + hits.sql() + NgoRecords.select(locale, "hit.rank_n, hit.meant", "hit straight_join ngo n on n.id = hit.id") + cut(filter)
                                + " limit " + MOST_MEANT),
                        filter, null)
                .params(hits.parameters())
                .query((row, _) -> new Near(NgoRecords.row(row, null), List.of(row.getString("meant").split(" "))))
                .list()
                .stream()
                .filter(one -> !known.contains(one.row()))
                .sorted(Comparator.<Near>comparingInt(one -> one.slips(term)).thenComparingInt(one -> one.likeness(term)).thenComparing(one -> one.row().name()))
                .limit(MOST_NEAR)
                .map(one -> one.row().because(new NgoMatch(Reason.NEAR, one.words(term))))
                .toList();
    }

    /** An NGO of which the words were meant, it may be. */
    private record Near(NgoRow row, List<String> meant) {

        private String best(String typed) {
            return meant.stream().min(Comparator.<String>comparingInt(word -> WordForms.slips(typed, word)).thenComparing(word -> word)).orElse("");
        }

        int slips(SearchTerm term) {
            return term.words().stream().mapToInt(word -> WordForms.slips(word, best(word))).sum();
        }

        int likeness(SearchTerm term) {
            return WordForms.slips(term.compact(), Letters.compact(row.name()));
        }

        /** The words that differ from what was typed. */
        String words(SearchTerm term) {
            return term.words().stream().map(typed -> Map.entry(typed, best(typed))).filter(pair -> !pair.getValue().startsWith(pair.getKey()))
                    .map(Map.Entry::getValue).distinct().collect(Collectors.joining(" "));
        }
    }

    private NgoMatch match(ResultSet row, SearchTerm term) throws SQLException {
        var reason = Reason.values()[row.getInt("rank_n")];
        return new NgoMatch(reason, reason == Reason.ALIAS ? alias(row.getString("aliases"), term) : "");
    }

    /** The other name that holds most of what was typed. */
    private static String alias(@Nullable String aliases, SearchTerm term) {
        return NgoRecords.lines(aliases).stream().max(Comparator.comparingLong(alias -> heldBy(alias, term))).orElse("");
    }

    private static long heldBy(String alias, SearchTerm term) {
        var compact = Letters.compact(alias);
        return term.words().stream().filter(compact::contains).count();
    }

    /** What is on the list, beyond its pages; near misspellings apart. */
    NgoCounts counts(Actor who, NgoFilter filter) {
        var term = SearchTerm.of(filter.term());
        var active = "select count(*) as total, coalesce(sum(" + NgoRecords.ACTIVE + "), 0) as active from ";
        if (term.isEmpty()) {
            return bind(jdbc.sql(active + "ngo n where " + cut(filter) + " and " + reach(who, "n.county_code")), filter, null)
                    .query(NgoFinder::counts)
                    .single();
        }
        var hits = typed(who, filter, term);
        return bind(jdbc.sql("with " + hits.sql() + active + "hit straight_join ngo n on n.id = hit.id where " + cut(filter)), filter, null)
                .params(hits.parameters())
                .query(NgoFinder::counts)
                .single();
    }

    private static NgoCounts counts(ResultSet row, int number) throws SQLException {
        return new NgoCounts(row.getLong("total"), row.getLong("active"));
    }

    private static String counties(Actor who, NgoFilter filter) {
        return reach(who, "w.county_code") + (filter.county() == null ? "" : " and w.county_code = :county");
    }

    private static String reach(Actor who, String column) {
        return who.reach(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL).counties(column);
    }

    private static String cut(NgoFilter filter) {
        return (filter.county() == null ? "" : "n.county_code = :county and ")
                + (filter.sector() == null ? "" : "n.primary_sector = :sector and ")
                + switch (filter.status()) {
                    case null -> "n.closed_on is null";
                    case ACTIVE -> NgoRecords.ACTIVE;
                    case UNLICENSED -> "n.closed_on is null and not " + NgoRecords.ACTIVE;
                    case CLOSED -> "n.closed_on is not null and n.merged_into is null";
                };
    }

    private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, NgoFilter filter, @Nullable NgoPlace after) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("today", LocalDate.now(clock));
        values.put("county", filter.county() == null ? null : filter.county().value());
        values.put("sector", filter.sector());
        if (after != null) {
            values.put("rank", after.reason() == null ? null : after.reason().ordinal());
            values.put("name", after.name());
            values.put("id", after.id().value());
        }
        return statement.params(values);
    }
}
