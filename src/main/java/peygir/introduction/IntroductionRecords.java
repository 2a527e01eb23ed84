package peygir.introduction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.commitment.CommitmentId;
import peygir.coverage.ActivityId;
import peygir.introduction.Matching.Offer;
import peygir.introduction.Matching.Wish;
import peygir.ngo.CapacityId;
import peygir.ngo.CapacityKind;
import peygir.ngo.ExpectationId;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** Introductions as they are read, and what may still be introduced. */
@Component
class IntroductionRecords {

    /** More pairs at once nobody reads; the oldest wishes come first. */
    private static final int MOST_WISHES = 200;

    private static final int MOST_ROWS = 100;

    private final Matching matching = new Matching(CommonWords.read());
    private final JdbcClient jdbc;

    IntroductionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Named<T>(T one, String ngo, String topic, String text) {}

    List<CandidateRow> candidates(CountyCode county) {
        var wishes = jdbc.sql("select x.*, n.name from expectation x join ngo n on n.id = x.ngo_id where n.county_code = ? and n.closed_on is null"
                        + " and x.answered_on is null and x.withdrawn_on is null order by x.raised_on, x.id limit " + MOST_WISHES)
                .param(county.value())
                .query((row, _) -> new Named<>(
                        new Wish(
                                ExpectationId.of(row.getString("id")), NgoId.of(row.getString("ngo_id")), kind(row), row.getString("topic") + " " + row.getString("text"),
                                row.getString("sub_sector"), place(row)),
                        row.getString("name"), row.getString("topic"), row.getString("text")))
                .list();
        if (wishes.isEmpty()) {
            return List.of();
        }
        var offers = jdbc.sql("select x.*, n.name from capacity x join ngo n on n.id = x.ngo_id where n.county_code = ? and n.closed_on is null and x.withdrawn_on is null")
                .param(county.value())
                .query((row, _) -> new Named<>(
                        new Offer(
                                CapacityId.of(row.getString("id")), NgoId.of(row.getString("ngo_id")), CapacityKind.valueOf(row.getString("kind")),
                                row.getString("description"), row.getString("sub_sector"), place(row)),
                        row.getString("name"), "", row.getString("description")))
                .list();
        var decided = jdbc.sql("select expectation_id, capacity_id from introduction where county_code = ?")
                .param(county.value())
                .query((row, _) -> new IntroductionDesk.Pair(ExpectationId.of(row.getString(1)), CapacityId.of(row.getString(2))))
                .set();
        var asked = wishes.stream().collect(Collectors.toMap(wish -> wish.one().id(), wish -> wish));
        var given = offers.stream().collect(Collectors.toMap(offer -> offer.one().id(), offer -> offer));
        return matching.of(wishes.stream().map(Named::one).toList(), offers.stream().map(Named::one).toList()).stream()
                .filter(match -> !decided.contains(new IntroductionDesk.Pair(match.wish().id(), match.offer().id())))
                .flatMap(match -> {
                    var wish = asked.get(match.wish().id());
                    var offer = given.get(match.offer().id());
                    return wish == null || offer == null ? Stream.<CandidateRow>empty() : Stream.of(new CandidateRow(
                            match.wish().id(), match.wish().ngo(), wish.ngo(), wish.topic(), wish.text(), match.offer().id(), match.offer().ngo(),
                            offer.ngo(), offer.text(), match.reasons()));
                })
                .toList();
    }

    /**
     * Whose they are.
     *
     * @throws NotFound when they are not of one county, or one is not there any more
     * @throws DomainException when both are of one NGO
     */
    Introduction.Parties parties(IntroductionDesk.Pair pair) {
        var parties = jdbc.sql("""
                        select a.county_code, a.id as asker, g.id as giver
                        from expectation x join ngo a on a.id = x.ngo_id, capacity y join ngo g on g.id = y.ngo_id
                        where x.id = :expectation and x.withdrawn_on is null and y.id = :capacity and y.withdrawn_on is null and a.county_code = g.county_code
                          and a.closed_on is null and g.closed_on is null
                        """)
                .param("expectation", pair.expectation().value())
                .param("capacity", pair.capacity().value())
                .query((row, _) -> new Introduction.Parties(
                        new CountyCode(row.getString("county_code")), pair.expectation(), pair.capacity(), NgoId.of(row.getString("asker")),
                        NgoId.of(row.getString("giver"))))
                .optional()
                .orElseThrow(NotFound::new);
        if (parties.asker().equals(parties.giver())) {
            throw new DomainException("introduction.IntroductionDesk.sameNgo");
        }
        // Two officers who decide about the same pair wait for each other.
        jdbc.sql("select id from expectation where id = ? for update").param(pair.expectation().value()).query(String.class).single();
        if (jdbc.sql("select count(*) from introduction where expectation_id = ? and capacity_id = ?")
                        .params(pair.expectation().value(), pair.capacity().value())
                        .query(Integer.class)
                        .single()
                > 0) {
            throw new DomainException("introduction.IntroductionDesk.decidedAlready");
        }
        return parties;
    }

    List<IntroductionRow> ofCounty(CountyCode county, @Nullable IntroductionPlace after, int limit) {
        var further = after == null ? "" : " and i.sent_on <= :day and (i.sent_on < :day or i.id < :id)";
        return read("i.county_code = :of and i.state <> 'SET_ASIDE'" + further, county.value(), null, "false", after, limit);
    }

    /** For one of the two: what is meant for the office only is told to the asker when the giver agreed. */
    List<IntroductionRow> ofNgo(NgoId ngo) {
        return read("(i.asker_id = :of or i.giver_id = :of) and i.state <> 'SET_ASIDE'", ngo.toString(), ngo,
                "x.visibility = 'OFFICE' and i.asker_id = :of and coalesce(i.giver_said, 'NO') = 'NO'", null, MOST_ROWS);
    }

    private List<IntroductionRow> read(
            String condition, String of, @Nullable NgoId reader, String hidden, @Nullable IntroductionPlace after, int limit) {
        return jdbc.sql("select i.*, a.name as asker_name, g.name as giver_name, e.topic, e.text, x.description, " + hidden + " as hidden"
                        + " from introduction i join ngo a on a.id = i.asker_id join ngo g on g.id = i.giver_id join expectation e on e.id = i.expectation_id"
                        + " join capacity x on x.id = i.capacity_id where " + condition + " order by i.sent_on desc, i.id desc limit :limit")
                .param("of", of)
                .param("day", after == null ? null : after.sentOn())
                .param("id", after == null ? null : after.id().value())
                .param("limit", limit)
                .query((row, _) -> row(row, reader, row.getBoolean("hidden")))
                .list();
    }

    private static IntroductionRow row(ResultSet row, @Nullable NgoId reader, boolean hidden) throws SQLException {
        var activity = row.getString("activity_id");
        var commitment = row.getString("commitment_id");
        return new IntroductionRow(
                IntroductionId.of(row.getString("id")), row.getLong("version"), IntroductionState.valueOf(row.getString("state")),
                party(row, "asker_id", reader), row.getString("asker_name"), party(row, "giver_id", reader), row.getString("giver_name"),
                row.getString("topic"), row.getString("text"), hidden ? null : row.getString("description"), row.getString("note"),
                row.getObject("sent_on", LocalDate.class), row.getString("sent_by"), said(row.getString("asker_said")), said(row.getString("giver_said")),
                activity == null ? null : ActivityId.of(activity), commitment == null ? null : CommitmentId.of(commitment));
    }

    /** The office knows both; an NGO is told the other one's name only. */
    private static @Nullable NgoId party(ResultSet row, String column, @Nullable NgoId reader) throws SQLException {
        var party = NgoId.of(row.getString(column));
        return reader == null || reader.equals(party) ? party : null;
    }

    private static @Nullable Boolean said(@Nullable String word) {
        return word == null ? null : word.equals("YES");
    }

    private static @Nullable CapacityKind kind(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return kind == null ? null : CapacityKind.valueOf(kind);
    }

    private static @Nullable UUID place(ResultSet row) throws SQLException {
        var place = row.getString("locality_id");
        return place == null ? null : UUID.fromString(place);
    }
}
