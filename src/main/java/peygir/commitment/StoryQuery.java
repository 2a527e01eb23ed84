package peygir.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * All that happened to one commitment as one query, its rows in the order it happened, after a row for each NGO it was
 * promised to; {@code :id} is the commitment and {@code :today} the day. What its own row says did not happen is not asked for.
 */
final class StoryQuery {

    /** Moments are stored in UTC; the office's days begin in Tehran. */
    private static final String DAY = "date(convert_tz(%s, '+00:00', '+03:30'))";

    /** What the rows of those it was promised to say happened: they stand first, by name, and in {@code detail} whether it was confirmed. */
    static final String PROMISED_TO = "PROMISED_TO";

    private static final String MADE = """
            select made_on as on_day, 0 as place, null as moment, 'MADE' as what, said_by as who, text as detail, null as old_due, null as new_due,
                   null as id, null as link, null as file_name
            from commitment where id = :id
            """;

    private static final String RAISED = """
            select x.raised_on, -1, null, 'RAISED', n.name, x.topic, null, null, null, null, null
            from commitment k join expectation x on x.id = k.expectation_id join ngo n on n.id = x.ngo_id where k.id = :id
            """;

    /** What may happen to any of them. */
    private static final List<String> ANY = List.of(
            "select " + DAY.formatted("happened_at") + """
                    , 1, happened_at, 'ACCEPTED', null, null, null, null, null, null, null
                    from commitment_news where commitment_id = :id and what = 'ACCEPTED'
                    """,
            """
            select changed_on, 1, null, 'MOVED', changed_by, reason, old_due, new_due, id, null, null from due_change where commitment_id = :id
            """,
            """
            select asked_on, 2, asked_at, 'FOLLOWED_UP', asked_by, note, null, null, null, null, null from follow_up where commitment_id = :id
            """,
            "select " + DAY.formatted("noted_at") + """
                    , 2, noted_at, if(reports_done, 'REPORTED', 'NOTED'), noted_by, nullif(text, ''), null, null, null, null, null
                    from progress_note where commitment_id = :id
                    """,
            """
            select verified_on, 3, null, if(accepted, 'APPROVED', 'RETURNED'), verified_by, remark, null, null, null, null, null
            from verification where commitment_id = :id
            """,
            """
            select raised_on, 4, null, concat('ESCALATED_', level), raised_by, reason, null, acknowledged_on, null, null, null
            from escalation where commitment_id = :id
            """,
            """
            select acknowledged_on, 5, null, 'HEARD', acknowledged_by, answer, null, null, null, null, null
            from escalation where commitment_id = :id and acknowledged_on is not null
            """);

    /** Those recorded before reports had notes of their own. */
    private static final String REPORTED = """
            select reported_on, 2, null, 'REPORTED', null, null, null, null, null, null, null from commitment k
            where id = :id and not exists (select 1 from progress_note p where p.commitment_id = k.id and p.reports_done)
            """;

    private static final String EVIDENCE = "select " + DAY.formatted("given_at") + """
            , 2, given_at, concat(kind, if(kind = 'FACT', '_SEEN', '_GIVEN')), given_by, description, null, null, id, link, file_name
            from evidence where commitment_id = :id
            """;

    private static final String BENEFICIARIES = """
            select null, row_number() over (order by n.name, n.id), null, '%s', n.name, if(f.confirmed is null, null, if(f.confirmed, 'true', 'false')),
                   null, null, n.id, null, null
            from commitment_beneficiary b join ngo n on n.id = b.ngo_id
            left join confirmation f on f.commitment_id = b.commitment_id and f.ngo_id = b.ngo_id where b.commitment_id = :id
            """.formatted(PROMISED_TO);

    private static final String SAID_OF_IT = """
            select f.said_on, 4, null, if(f.confirmed, 'AGREED', 'OBJECTED'), n.name, f.remark, null, null, null, null, null
            from confirmation f join ngo n on n.id = f.ngo_id where f.commitment_id = :id
            """;

    private static final String MISSED = """
            select original_due, 6, null, 'MISSED', null, null, null, null, null, null, null
            from commitment where id = :id and original_due < :today and (verified_on is null or verified_on > original_due)
              and (closed_on is null or closed_on > original_due)
            """;

    /** What may happen to what an office promised. */
    private static final List<String> OF_OFFICES = List.of(
            """
            select h.valid_from, 0, null, if(h.acting, 'NEW_ACTING_HOLDER', 'NEW_HOLDER'), h.person_name, null, null, null, null, null, null
            from commitment k join office_holding h on h.office_id = k.office_id and h.role = 'GOVERNOR'
            where k.id = :id and h.valid_from > k.made_on and h.valid_from <= coalesce(k.closed_on, k.verified_on, :today) and h.valid_from <= :today
            """,
            """
            select v.acknowledged_on, 1, null, 'TAKEN_OVER', v.to_name, v.remark, null, null, null, null, null
            from handover_item i join handover v on v.holding_id = i.holding_id where i.commitment_id = :id
            """);

    private static final String CLOSED = """
            select closed_on, 5, null, if(state = 'CANCELLED', 'CALLED_OFF', 'REPLACED'), null, closing_reason, null, null, null, null, null
            from commitment where id = :id
            """;

    private StoryQuery() {}

    /** @param row of {@link CommitmentRows#select} */
    static String of(ResultSet row, LocalDate today) throws SQLException {
        var parts = new ArrayList<String>();
        parts.add(MADE);
        parts.addAll(ANY);
        add(parts, row.getString("expectation_id") != null, RAISED);
        add(parts, row.getString("reported_on") != null && row.getString("fact") == null, REPORTED);
        add(parts, row.getBoolean("has_evidence"), EVIDENCE);
        add(parts, row.getBoolean("has_beneficiaries"), BENEFICIARIES);
        add(parts, row.getBoolean("has_beneficiaries"), SAID_OF_IT);
        var due = row.getObject("original_due", LocalDate.class);
        add(parts, due != null && due.isBefore(today), MISSED);
        if (row.getString("office_id") != null) {
            parts.addAll(OF_OFFICES);
        }
        add(parts, row.getString("closed_on") != null, CLOSED);
        return String.join("union all ", parts) + "order by on_day, place, moment, id";
    }

    private static void add(List<String> parts, boolean happened, String part) {
        if (happened) {
            parts.add(part);
        }
    }
}
