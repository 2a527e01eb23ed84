package peygir.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.meeting.MeetingId;
import peygir.shared.CountyCode;
import peygir.shared.Letters;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** The book of commitments, as each reader may see it. */
@Service
@Transactional(readOnly = true)
public class CommitmentBook {

    private static final String ROW = """
            select k.*, c.name_fa, c.name_en, coalesce(n.name, d.name, %s) as promiser,
                   exists (select 1 from evidence e where e.commitment_id = k.id) as has_evidence
            from commitment k join county c on c.code = k.county_code
            left join ngo n on n.id = k.ngo_id left join department d on d.id = k.department_id left join office o on o.id = k.office_id
            where\s""";

    private final JdbcClient jdbc;
    private final CommitmentStory stories;
    private final Clock clock;

    CommitmentBook(JdbcClient jdbc, CommitmentStory stories, Clock clock) {
        this.jdbc = jdbc;
        this.stories = stories;
        this.clock = clock;
    }

    /** Commitments within reach, the nearest day first, those without a day last. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public List<CommitmentRow> rows(Actor who, CommitmentFilter filter, Locale locale, int offset, int limit) {
        var wanted = filter == null ? CommitmentFilter.all() : filter;
        return jdbc.sql(row(locale) + visible(who) + condition(wanted.show())
                        + """
                         and (:county is null or k.county_code = :county) and (:meeting is null or k.said_in = :meeting)
                         and (:term = '' or locate(:term, concat_ws(' ', k.text, k.deliverable, n.name, d.name, o.title_fa, o.title_en)) > 0)
                         order by k.current_due is null, k.current_due, k.id limit :limit offset :offset
                        """)
                .param("county", wanted.county() == null ? null : wanted.county().value())
                .param("meeting", wanted.meeting() == null ? null : wanted.meeting().value())
                .param("term", Letters.store(wanted.term().strip()))
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> row(row, locale))
                .list();
    }

    /** What was promised in a meeting. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public List<CommitmentRow> ofMeeting(Actor who, MeetingId meeting, Locale locale) {
        return rows(who, new CommitmentFilter("", null, meeting, null), locale, 0, 200);
    }

    /** What was promised to an NGO, the nearest day first. */
    @Permit({Role.NGO, Role.GOVERNOR, Role.EXPERT, Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public List<CommitmentRow> promisedTo(Actor who, NgoId ngo, Locale locale) {
        return jdbc.sql(row(locale) + "exists (select 1 from commitment_beneficiary b where b.commitment_id = k.id and b.ngo_id = :ngo)"
                        + " order by k.current_due is null, k.current_due, k.id")
                .param("ngo", ngo.value())
                .query((row, _) -> row(row, locale))
                .list();
    }

    /** What an NGO promised, the nearest day first. */
    @Permit({Role.NGO, Role.GOVERNOR, Role.EXPERT, Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public List<CommitmentRow> promisedBy(Actor who, NgoId ngo, Locale locale) {
        return jdbc.sql(row(locale) + "k.ngo_id = :ngo order by k.current_due is null, k.current_due, k.id")
                .param("ngo", ngo.value())
                .query((row, _) -> row(row, locale))
                .list();
    }

    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public CommitmentDetails details(Actor who, CommitmentId id, Locale locale) {
        var beneficiaries = jdbc.sql("select n.name from commitment_beneficiary b join ngo n on n.id = b.ngo_id where b.commitment_id = ? order by n.name")
                .param(id.value())
                .query(String.class)
                .list();
        return jdbc.sql(row(locale) + "k.id = :id")
                .param("id", id.value())
                .query((row, _) -> new CommitmentDetails(
                        row(row, locale),
                        row.getLong("version"),
                        new CountyCode(row.getString("county_code")),
                        row.getString("ngo_id") == null ? null : NgoId.of(row.getString("ngo_id")),
                        row.getString("said_by"),
                        row.getString("deliverable"),
                        row.getString("measure"),
                        row.getObject("made_on", LocalDate.class),
                        row.getString("said_in") == null ? null : MeetingId.of(row.getString("said_in")),
                        stories.meetingTitle(row.getString("said_in"), locale),
                        stories.line(row.getString("minute_line_id")),
                        row.getObject("reported_on", LocalDate.class),
                        row.getObject("verified_on", LocalDate.class),
                        row.getString("closing_reason"),
                        row.getString("fact") != null,
                        beneficiaries,
                        stories.of(id)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** A piece of evidence that is a file, with its content. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public EvidenceFile file(Actor who, CommitmentId id, java.util.UUID evidence) {
        return jdbc.sql("select file_name, file_type, content from evidence where id = ? and commitment_id = ? and kind = 'FILE'")
                .params(evidence, id.value())
                .query((row, _) -> new EvidenceFile(row.getString("file_name"), row.getString("file_type"), row.getBytes("content")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static String visible(Actor who) {
        var reach = who.reach(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL);
        return "(" + reach.counties("k.county_code") + " or " + reach.ngos("k.ngo_id") + " or " + reach.departments("k.department_id")
                + " or exists (select 1 from commitment_beneficiary b where b.commitment_id = k.id and " + reach.ngos("b.ngo_id") + "))";
    }

    /** The cuts as conditions; they say the same as {@link Outcome} and {@link CommitmentRow#overdue}. */
    private static String condition(CommitmentFilter.@Nullable Show show) {
        var open = " and k.state in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'REPORTED_DONE', 'RETURNED')";
        var judged = " and k.original_due < :today";
        return switch (show) {
            case null -> " and :today is not null";
            case OPEN -> open + " and :today is not null";
            case OVERDUE -> open + " and k.current_due < :today";
            case DUE_SOON -> open + " and k.current_due between :today and date_add(:today, interval 7 day)";
            case TO_VERIFY -> " and k.state = 'REPORTED_DONE' and :today is not null";
            case KEPT -> judged + " and k.state in ('VERIFIED', 'CONFIRMED') and k.verified_on <= k.original_due";
            case KEPT_LATE -> judged + " and k.state in ('VERIFIED', 'CONFIRMED') and k.verified_on > k.original_due";
            case NOT_KEPT -> judged + open
                    + " and not (k.state = 'REPORTED_DONE' and not exists (select 1 from evidence e where e.commitment_id = k.id))";
            case NO_EVIDENCE -> judged + " and k.state = 'REPORTED_DONE' and not exists (select 1 from evidence e where e.commitment_id = k.id)";
            case DISPUTED -> judged + " and k.state = 'DISPUTED'";
        };
    }

    private static String row(@Nullable Locale locale) {
        return ROW.formatted(english(locale) ? "o.title_en" : "o.title_fa");
    }

    private CommitmentRow row(ResultSet row, @Nullable Locale locale) throws SQLException {
        var state = CommitmentState.valueOf(row.getString("state"));
        var originalDue = row.getObject("original_due", LocalDate.class);
        return new CommitmentRow(
                CommitmentId.of(row.getString("id")),
                row.getString(english(locale) ? "name_en" : "name_fa"),
                row.getString("promiser"),
                row.getString("text"),
                originalDue,
                row.getObject("current_due", LocalDate.class),
                state,
                Outcome.of(state, originalDue, row.getObject("verified_on", LocalDate.class), row.getBoolean("has_evidence"), LocalDate.now(clock)),
                row.getString("promiser") != null && row.getString("deliverable") != null && row.getString("measure") != null && originalDue != null);
    }

    private static boolean english(@Nullable Locale locale) {
        return locale != null && locale.getLanguage().equals("en");
    }
}
