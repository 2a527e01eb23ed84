package peygir.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.commitment.CommitmentDetails.Beneficiary;
import peygir.commitment.CommitmentDetails.DueChangeRow;
import peygir.commitment.CommitmentDetails.EvidenceRow;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.Numbers;

/** Reads what hangs on a commitment, and puts its steps in the order they happened. */
@Component
class CommitmentStory {

    /** Moments are stored in UTC; the office's days begin in Tehran. */
    private static final String DAY = "date(convert_tz(%s, '+00:00', '+03:30'))";

    private final JdbcClient jdbc;
    private final FactWords facts;

    CommitmentStory(JdbcClient jdbc, FactWords facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /**
     * The steps in the order they happened.
     *
     * @param awaited the fact it waits for, null when people prove it
     */
    List<StoryStep> of(CommitmentId id, FactWords.@Nullable Awaited awaited, LocalDate today, @Nullable Locale locale) {
        return jdbc.sql("""
                        select made_on as on_day, 0 as place, null as moment, 'MADE' as what, said_by as who, text as detail,
                               null as old_due, null as new_due
                        from commitment where id = :id
                        union all select x.raised_on, -1, null, 'RAISED', n.name, x.topic, null, null
                        from commitment k join expectation x on x.id = k.expectation_id join ngo n on n.id = x.ngo_id where k.id = :id
                        union all select %s, 1, happened_at, 'ACCEPTED', null, null, null, null
                        from commitment_news where commitment_id = :id and what = 'ACCEPTED'
                        union all select changed_on, 1, null, 'MOVED', changed_by, reason, old_due, new_due from due_change where commitment_id = :id
                        union all select asked_on, 2, asked_at, 'FOLLOWED_UP', asked_by, note, null, null from follow_up where commitment_id = :id
                        union all select %s, 2, noted_at, if(reports_done, 'REPORTED', 'NOTED'), noted_by, nullif(text, ''), null, null
                        from progress_note where commitment_id = :id
                        union all select reported_on, 2, null, 'REPORTED', null, null, null, null from commitment k
                        where id = :id and reported_on is not null and fact is null
                          and not exists (select 1 from progress_note p where p.commitment_id = k.id and p.reports_done)
                        union all select %s, 2, given_at, concat(kind, if(kind = 'FACT', '_SEEN', '_GIVEN')), given_by,
                               description, null, null
                        from evidence where commitment_id = :id
                        union all select verified_on, 3, null, if(accepted, 'APPROVED', 'RETURNED'), verified_by, remark, null, null
                        from verification where commitment_id = :id
                        union all select f.said_on, 4, null, if(f.confirmed, 'AGREED', 'OBJECTED'), n.name, f.remark, null, null
                        from confirmation f join ngo n on n.id = f.ngo_id where f.commitment_id = :id
                        union all select raised_on, 4, null, concat('ESCALATED_', level), raised_by, reason, null, null
                        from escalation where commitment_id = :id
                        union all select acknowledged_on, 5, null, 'HEARD', acknowledged_by, answer, null, null
                        from escalation where commitment_id = :id and acknowledged_on is not null
                        union all select original_due, 6, null, 'MISSED', null, null, null, null
                        from commitment where id = :id and original_due < :today and (verified_on is null or verified_on > original_due)
                          and (closed_on is null or closed_on > original_due)
                        union all select h.valid_from, 0, null, if(h.acting, 'NEW_ACTING_HOLDER', 'NEW_HOLDER'), h.person_name, null, null, null
                        from commitment k join office_holding h on h.office_id = k.office_id and h.role = 'GOVERNOR'
                        where k.id = :id and h.valid_from > k.made_on and h.valid_from <= coalesce(k.closed_on, k.verified_on, :today) and h.valid_from <= :today
                        union all select v.acknowledged_on, 1, null, 'TAKEN_OVER', v.to_name, v.remark, null, null
                        from handover_item i join handover v on v.holding_id = i.holding_id where i.commitment_id = :id
                        union all select closed_on, 5, null, if(state = 'CANCELLED', 'CALLED_OFF', 'REPLACED'), null, closing_reason, null, null
                        from commitment where id = :id and closed_on is not null
                        order by on_day, place, moment
                        """.formatted(DAY.formatted("happened_at"), DAY.formatted("noted_at"), DAY.formatted("given_at")))
                .param("id", id.value())
                .param("today", today)
                .query((row, _) -> {
                    var what = StoryStep.Happening.valueOf(row.getString("what"));
                    return new StoryStep(
                            day(row, "on_day"), what, row.getString("who"), detail(what, row, awaited, locale),
                            row.getObject("old_due", LocalDate.class), row.getObject("new_due", LocalDate.class));
                })
                .list();
    }

    private @Nullable String detail(
            StoryStep.Happening what, ResultSet row, FactWords.@Nullable Awaited awaited, @Nullable Locale locale) throws SQLException {
        if (awaited == null || locale == null) {
            return row.getString("detail");
        }
        return switch (what) {
            case FACT_SEEN -> facts.seen(awaited, row.getString("detail"), locale);
            case MISSED -> facts.missed(awaited, day(row, "on_day"), locale);
            default -> row.getString("detail");
        };
    }

    List<EvidenceRow> evidence(CommitmentId id, FactWords.@Nullable Awaited awaited, @Nullable Locale locale) {
        return jdbc.sql("select id, kind, description, link, file_name, given_by, " + DAY.formatted("given_at")
                        + " as given_on from evidence where commitment_id = ? order by given_at, id")
                .param(id.value())
                .query((row, _) -> new EvidenceRow(
                        UUID.fromString(row.getString("id")), EvidenceKind.valueOf(row.getString("kind")),
                        awaited != null && locale != null && row.getString("kind").equals("FACT")
                                ? facts.seen(awaited, row.getString("description"), locale)
                                : row.getString("description"),
                        row.getString("link"), row.getString("file_name"), day(row, "given_on"), row.getString("given_by")))
                .list();
    }

    List<DueChangeRow> dueChanges(CommitmentId id) {
        return jdbc.sql("select * from due_change where commitment_id = ? order by changed_on, id")
                .param(id.value())
                .query((row, _) -> new DueChangeRow(
                        row.getObject("old_due", LocalDate.class), day(row, "new_due"), row.getString("reason"), day(row, "changed_on"),
                        row.getString("changed_by")))
                .list();
    }

    List<Beneficiary> beneficiaries(CommitmentId id) {
        return jdbc.sql("""
                        select n.id, n.name, f.confirmed from commitment_beneficiary b join ngo n on n.id = b.ngo_id
                        left join confirmation f on f.commitment_id = b.commitment_id and f.ngo_id = b.ngo_id
                        where b.commitment_id = ? order by n.name, n.id
                        """)
                .param(id.value())
                .query((row, _) -> new Beneficiary(
                        NgoId.of(row.getString("id")), row.getString("name"), row.getObject("confirmed", Boolean.class)))
                .list();
    }

    Ladder ladder(CommitmentId id) {
        return new Ladder(jdbc.sql("select level, raised_on, acknowledged_on from escalation where commitment_id = ? order by raised_on")
                .param(id.value())
                .query((row, _) -> new Ladder.Call(
                        Rung.valueOf(row.getString("level")), day(row, "raised_on"), row.getObject("acknowledged_on", LocalDate.class)))
                .list());
    }

    /** The meeting's series and number, in the reader's language. */
    @Nullable
    String meetingTitle(@Nullable String meeting, @Nullable Locale locale) {
        if (meeting == null || locale == null) {
            return null;
        }
        return jdbc.sql("select s.title, m.number from meeting m join meeting_series s on s.id = m.series_id where m.id = ?")
                .param(UUID.fromString(meeting))
                .query((row, _) -> Messages.text(
                        locale, "commitment.CommitmentStory.meeting", row.getString("title"), Numbers.plain(row.getInt("number"), locale)))
                .single();
    }

    /** Does the meeting's own page open for this reader? */
    boolean mayOpen(Actor who, @Nullable String meeting) {
        if (meeting == null) {
            return false;
        }
        var reach = who.reach();
        return jdbc.sql("select count(*) from meeting m where m.id = ? and (" + reach.counties("m.county_code")
                                + " or exists (select 1 from invitation i where i.meeting_id = m.id and (" + reach.ngos("i.ngo_id") + " or "
                                + reach.departments("i.department_id") + ")) or exists (select 1 from attendance a where a.meeting_id = m.id and ("
                                + reach.ngos("a.ngo_id") + " or " + reach.departments("a.department_id") + ")))")
                        .param(UUID.fromString(meeting))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The words of the minutes it was made of, and the item of the agenda they stand under. */
    record Line(@Nullable String text, @Nullable String agendaItem, @Nullable String proposer) {}

    Line line(@Nullable String line) {
        return line == null
                ? new Line(null, null, null)
                : jdbc.sql("select l.text, g.title, n.name from minute_line l left join agenda_item g on g.id = l.agenda_item_id"
                                + " left join ngo n on n.id = g.ngo_id where l.id = ?")
                        .param(UUID.fromString(line))
                        .query((row, _) -> new Line(row.getString("text"), row.getString("title"), row.getString("name")))
                        .single();
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
