package peygir.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Location;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.access.WithinReach;
import peygir.commitment.CommitmentDetails.ByItself;
import peygir.meeting.MeetingId;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Reading;
import peygir.shared.StoredFile;

/** The book of commitments, as each reader may see it. */
@Service
@Reading
public class CommitmentBook {

    /** Nobody promises as much in one meeting. */
    private static final int MOST_SAID = 200;

    private static final String BY_DAY = "k.due_order, k.id";

    private static final String TO_REVIEW = """
             and k.said_in in (select earlier.id from meeting earlier join meeting this on this.series_id = earlier.series_id
                 where this.id = :meeting and earlier.number < this.number)
             and (k.open_order is not null or k.fact_meeting_id = :meeting)""";

    private final JdbcClient jdbc;
    private final CommitmentRows rows;
    private final CommitmentStory stories;
    private final FactWords facts;
    private final FamilyReader families;
    private final Clock clock;

    CommitmentBook(
            JdbcClient jdbc, CommitmentRows rows, CommitmentStory stories, FactWords facts, FamilyReader families, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.stories = stories;
        this.facts = facts;
        this.families = families;
        this.clock = clock;
    }

    /**
     * Commitments within reach, the nearest day first, those without a day last.
     *
     * @param after where the page before ended, null for the first page
     */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public List<CommitmentRow> rows(Actor who, CommitmentFilter filter, Locale locale, @Nullable CommitmentPlace after, int limit) {
        var wanted = filter == null ? CommitmentFilter.all() : filter;
        return CommitmentSearch.of(jdbc, who, wanted, limit).page(limit, search -> rows(who, wanted, search, locale, after, limit));
    }

    /** In the list's order until the page is full; where what is asked for turns out to be rare, as the database sees fit. */
    private List<CommitmentRow> rows(
            Actor who, CommitmentFilter filter, CommitmentSearch search, Locale locale, @Nullable CommitmentPlace after, int limit) {
        var index = CommitmentRows.index(who, filter);
        var patience = search.limit().isEmpty() ? CommitmentRows.patience(index, filter) : "";
        var found = rows(who, filter, search, index, locale, after, limit, patience);
        return patience.isEmpty() || found.size() >= limit ? found : rows(who, filter, search, "", locale, after, limit, "");
    }

    private List<CommitmentRow> rows(
            Actor who, CommitmentFilter filter, CommitmentSearch search, String index, Locale locale, @Nullable CommitmentPlace after, int limit, String patience) {
        var order = CommitmentRows.order(filter.show());
        var listed = CommitmentRows.visible(who) + CommitmentRows.cut(filter.show()) + CommitmentRows.narrowed(filter, search)
                + (after == null ? "" : " and # >= :afterDue and (# > :afterDue or # = :afterDue and k.id > :afterId)".replace("#", order));
        var place = " order by " + order + ", k.id limit :limit";
        var found = jdbc.sql(CommitmentRows.select(locale, search, index, listed, place) + place + search.limit() + patience);
        return CommitmentRows.bind(found, filter, search, LocalDate.now(clock))
                .param("limit", limit)
                .param("afterDue", after == null ? null : after.order())
                .param("afterId", after == null ? null : after.id().value())
                .query((row, _) -> rows.row(row))
                .list();
    }

    /** What was promised in a meeting. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public List<CommitmentRow> ofMeeting(Actor who, MeetingId meeting, Locale locale) {
        return rows(who, new CommitmentFilter("", null, meeting, null), locale, null, MOST_SAID);
    }

    /** What was promised to an NGO: what waits for this reader's word, then what is still open, the nearest day first. */
    @Permit({Role.NGO, Role.GOVERNOR, Role.EXPERT, Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public PromisedToNgo promisedTo(Actor who, NgoId ngo, Locale locale) {
        var awaiting = new HashSet<CommitmentId>();
        var promised = jdbc.sql(HomePromises.to(who, locale))
                .param("ngo", ngo.value())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> {
                    var one = rows.row(row);
                    if (row.getBoolean("awaits")) {
                        awaiting.add(one.id());
                    }
                    return one;
                })
                .list();
        return new PromisedToNgo(promised, awaiting);
    }

    /** What an NGO promised, the nearest day first. */
    @Permit({Role.NGO, Role.GOVERNOR, Role.EXPERT, Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public List<CommitmentRow> promisedBy(Actor who, NgoId ngo, Locale locale) {
        return jdbc.sql(HomePromises.by(locale))
                .param("ngo", ngo.value())
                .query((row, _) -> rows.row(row))
                .list();
    }

    /** What an NGO's home opens with: what was promised to it as {@link #promisedTo} and what it promised as {@link #promisedBy} say it. */
    @Permit({Role.NGO, Role.GOVERNOR, Role.EXPERT, Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public PromisesOfHome ofHome(Actor who, NgoId ngo, Locale locale) {
        return HomePromises.read(jdbc.sql(HomePromises.both(who, locale)).param("ngo", ngo.value()).param("today", LocalDate.now(clock)), rows);
    }

    /** What the first item of a meeting's agenda has to review: what was promised before it in its series and is open or was proven by it. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public List<CommitmentRow> toReview(Actor who, MeetingId meeting, Locale locale) {
        return jdbc.sql(CommitmentRows.select(locale) + CommitmentRows.visible(who) + TO_REVIEW + " order by " + BY_DAY)
                .param("meeting", meeting.value())
                .query((row, _) -> rows.row(row))
                .list();
    }

    /**
     * What was promised in a meeting, and the nearest of what its first item has to review.
     *
     * @param most how many of those to review are listed
     */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public PromisesAtMeeting atMeeting(Actor who, MeetingId meeting, Locale locale, int most) {
        var seen = "commitment k where " + CommitmentRows.visible(who);
        var asked = jdbc.sql(TwoLists.select(locale, seen + TO_REVIEW, seen + " and k.said_in = :meeting", BY_DAY))
                .param("meeting", meeting.value())
                .param("most", most)
                .param("mostOfSecond", MOST_SAID);
        var lists = TwoLists.read(asked, rows);
        return new PromisesAtMeeting(lists.second(), lists.first());
    }

    /**
     * What an NGO promised and what was promised to it.
     *
     * @param most how many of each are listed
     */
    @Permit({Role.NGO, Role.GOVERNOR, Role.EXPERT, Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public PromisesOfBothSides ofBothSides(Actor who, NgoId ngo, Locale locale, int most) {
        var to = "commitment_beneficiary b straight_join commitment k on k.id = b.commitment_id where b.ngo_id = :ngo";
        var asked = jdbc.sql(TwoLists.select(locale, "commitment k where k.ngo_id = :ngo", to, "k.open_order is null, " + BY_DAY))
                .param("ngo", ngo.value())
                .param("most", most)
                .param("mostOfSecond", most);
        var lists = TwoLists.read(asked, rows);
        return new PromisesOfBothSides(lists.first(), lists.second());
    }

    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public CommitmentDetails details(Actor who, @WithinReach CommitmentId id, Locale locale) {
        return jdbc.sql(CommitmentPage.select(who, locale) + "k.id = :id and " + CommitmentRows.visible(who))
                .param("id", id.value())
                .param("me", who.account().value())
                .query((row, _) -> details(who, id, row, locale))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private CommitmentDetails details(Actor who, CommitmentId id, ResultSet row, Locale locale) throws SQLException {
        var county = new CountyCode(row.getString("county_code"));
        var summary = rows.row(row);
        var saidIn = CommitmentPage.saidIn(row, locale);
        var provenBy = CommitmentPage.provenBy(row, locale);
        var today = LocalDate.now(clock);
        var awaited = FactWords.Awaited.of(row, provenBy.title());
        var told = stories.of(id, row, awaited, today, locale);
        var beneficiaries = told.beneficiaries();
        var own = who.ngos();
        var until = CommitmentRows.confirmUntil(row);
        var heard = until == null || !today.isAfter(until);
        var confirmFor = beneficiaries.stream().filter(ngo -> heard && ngo.confirmed() == null && own.contains(ngo.id())).toList();
        var place = Location.of(county);
        var deeds = new Deeds(
                who.reach(Role.EXPERT, Role.GOVERNOR).covers(place), who.reach(Role.GOVERNOR).covers(place), row.getBoolean("is_own"),
                row.getBoolean("is_reporter"), !confirmFor.isEmpty());
        var may = deeds.in(summary.state());
        var family = row.getBoolean("has_kin") ? families.of(id, CommitmentRows.visible(who)) : FamilyReader.alone(row);
        if (family.later() != null) {
            may.remove(Deed.MAKE_AGAIN);
        }
        if (family.whole() != null) {
            may.remove(Deed.ADD_PART);
        }
        may.addAll(onTheLadder(who, told.ladder(), summary, place, beneficiaries.stream().anyMatch(ngo -> own.contains(ngo.id())), today));
        var watches = who.reach(Role.EXPERT, Role.GOVERNOR, Role.DIRECTOR).covers(place) && !row.getBoolean("is_own");
        if (Deeds.mayAsk(watches, summary.state(), told.steps(), today)) {
            may.add(Deed.ASK);
        }
        return new CommitmentDetails(
                summary, row.getLong("version"), county, row.getString("said_by"), row.getString("deliverable"), row.getString("measure"),
                row.getObject("made_on", LocalDate.class), saidIn.id(), saidIn.title(), row.getString("item_title"), row.getString("proposer_name"),
                row.getString("line_text"), provenBy.id(), provenBy.title(), row.getObject("reported_on", LocalDate.class),
                row.getString("closing_reason"), byItself(awaited, today, locale), until, beneficiaries, told.evidence(), told.dueChanges(), told.steps(),
                family, may, confirmFor, row.getBoolean("is_unread"));
    }

    private @Nullable ByItself byItself(FactWords.@Nullable Awaited awaited, LocalDate today, @Nullable Locale locale) {
        return awaited == null || locale == null
                ? null
                : new ByItself(awaited.fact(), facts.keeps(awaited, locale), facts.standing(awaited, today, locale));
    }

    /** What the reader may do on the ladder: call the next level, or say that the call was heard. */
    private Set<Deed> onTheLadder(Actor who, Ladder ladder, CommitmentRow row, Location place, boolean beneficiary, LocalDate today) {
        var may = EnumSet.noneOf(Deed.class);
        var stuck = row.state() == CommitmentState.DISPUTED || row.overdue(today);
        if (!stuck && !row.escalated()) {
            return may;
        }
        var office = who.reach(Role.EXPERT, Role.GOVERNOR).covers(place);
        if (stuck && (office || beneficiary) && ladder.next(office, today).isPresent()) {
            may.add(Deed.ESCALATE);
        }
        if (ladder.waiting(Rung.PROVINCE).isPresent() && who.reach(Role.DIRECTOR).covers(place)
                || ladder.waiting(Rung.COUNTY).isPresent() && who.reach(Role.GOVERNOR).covers(place)) {
            may.add(Deed.ACKNOWLEDGE);
        }
        return may;
    }

    /** A piece of evidence that is a file, with its content. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public StoredFile file(Actor who, CommitmentId id, java.util.UUID evidence) {
        return jdbc.sql("select file_name, file_type, content from evidence where id = ? and commitment_id = ? and kind = 'FILE'")
                .params(evidence, id.value())
                .query((row, _) -> new StoredFile(row.getString("file_name"), row.getString("file_type"), row.getBytes("content")))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
