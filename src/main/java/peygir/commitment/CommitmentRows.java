package peygir.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.Reach;
import peygir.access.Role;
import peygir.access.Scope;

/** How commitments are read as rows, and which of them a reader may see. */
@Component
class CommitmentRows {

    /** {@link #confirmUntil} as the database says it, of {@code k}. */
    static final String CONFIRM_UNTIL = "coalesce(k.confirm_until, date_add(k.verified_on, interval " + Hearing.DAYS + " day))";

    private static final int PATIENCE = 20_000;

    private static final String ROW = """
            select k.id, k.county_code, k.text, k.made_on, k.original_due, k.current_due, k.verified_on, k.confirm_until, k.state,
                   k.deliverable is not null and k.measure is not null as is_measured, c.%s as county, coalesce(n.name, d.name, o.%s) as promiser,
                   (select 1 from evidence e where e.commitment_id = k.id limit 1) is not null as has_evidence,
                   (select 1 from commitment_beneficiary b where b.commitment_id = k.id limit 1) is not null as has_beneficiaries,
                   (select 1 from escalation x where x.commitment_id = k.id and x.acknowledged_on is null limit 1) is not null as is_escalated%s
            from %s join county c on c.code = k.county_code
            left join ngo n on n.id = k.ngo_id left join department d on d.id = k.department_id left join office o on o.id = k.office_id%s
            where\s""";

    private final Clock clock;

    CommitmentRows(Clock clock) {
        this.clock = clock;
    }

    /** Where this reader may see commitments. */
    static Reach reach(Actor who) {
        return who.reach(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL);
    }

    /** Which commitments this reader may see, as a condition on {@code k}. */
    static String visible(Actor who) {
        var reach = reach(who);
        return Reach.any(
                reach.counties("k.county_code", "k.province_code"), reach.ngos("k.ngo_id"), reach.departments("k.department_id"),
                Reach.around("exists (select 1 from commitment_beneficiary b where b.commitment_id = k.id and ", reach.ngos("b.ngo_id"), ")"));
    }

    /** Those recorded before there was a limit have theirs counted from the day they were verified. */
    static @Nullable LocalDate confirmUntil(ResultSet row) throws SQLException {
        var until = row.getObject("confirm_until", LocalDate.class);
        var verifiedOn = row.getObject("verified_on", LocalDate.class);
        return until != null || verifiedOn == null ? until : verifiedOn.plusDays(Hearing.DAYS);
    }

    /** One row a commitment, with what a list shows of it; a condition on {@code k} follows. */
    static String select(@Nullable Locale locale) {
        return select(locale, "commitment k");
    }

    /**
     * The same with more to a row.
     *
     * @param columns each after a comma
     * @param joins what they are read from, joined to {@code k}
     */
    static String select(@Nullable Locale locale, String columns, String joins) {
        return select(locale, columns, "commitment k", joins);
    }

    /** The same, of those among which a search looks. */
    static String select(@Nullable Locale locale, CommitmentSearch search) {
        return select(locale, search.from(""));
    }

    /**
     * The index that has the list of this reader in its order, as a hint: a page is read from it until it is full, whatever
     * else a row must be. None where few rows are led to otherwise, or where no one index has the list.
     */
    static String index(Actor who, CommitmentFilter filter) {
        if (filter.meeting() != null || filter.ngo() != null || filter.dueFrom() != null || filter.dueTo() != null || filter.show() == CommitmentFilter.Show.ESCALATED) {
            return "";
        }
        var list = order(filter.show()).equals("k.open_order") ? "ix_commitment_open" : "ix_commitment_list";
        var scopes = reach(who).scopes();
        if (filter.county() != null) {
            return " force index (" + list + "_county)";
        }
        if (scopes.stream().anyMatch(Scope.OfNation.class::isInstance)) {
            return " force index (" + list + ")";
        }
        return scopes.size() != 1
                ? ""
                : switch (scopes.iterator().next()) {
                    case Scope.OfProvince _ -> " force index (" + list + "_province)";
                    case Scope.OfCounty _ -> " force index (" + list + "_county)";
                    case Scope.OfNation _, Scope.OfNgo _, Scope.OfDepartment _ -> "";
                };
    }

    /**
     * How many rows of a list the database may look at before it is asked again without the hint; follows the number of rows
     * asked for. A county's list is short, and what is open stands together: only among ten years of a province or more may
     * what is asked for be rare.
     */
    static String patience(String index, CommitmentFilter filter) {
        var rare = filter.show() != null && order(filter.show()).equals("k.due_order");
        return rare && !index.isEmpty() && !index.endsWith("_county)") ? " rows examined " + PATIENCE : "";
    }

    /** A page of the list: where something is searched its rows are found first, and what else they show is read of those alone. */
    static String select(@Nullable Locale locale, CommitmentSearch search, String index, String listed, String place) {
        return search.isEmpty()
                ? select(locale, search.from(index)) + listed
                : select(locale, "(select k.id from " + search.from(index) + " where " + listed + place + ") found straight_join commitment k on k.id = found.id") + "1 = 1";
    }

    private static String select(@Nullable Locale locale, String from) {
        return select(locale, "", from, "");
    }

    /** @param from where {@code k} comes from */
    static String select(@Nullable Locale locale, String columns, String from, String joins) {
        return english(locale) ? ROW.formatted("name_en", "title_en", columns, from, joins) : ROW.formatted("name_fa", "title_fa", columns, from, joins);
    }

    /** What the filter and what is searched leave beside the cut, as a condition on the select's tables. */
    static String narrowed(CommitmentFilter filter, CommitmentSearch search) {
        var condition = new StringBuilder();
        condition.append(filter.county() == null ? "" : " and k.county_code = :county");
        condition.append(filter.meeting() == null ? "" : " and k.said_in = :meeting");
        condition.append(filter.dueFrom() == null ? "" : " and k.current_due >= :from");
        condition.append(filter.dueTo() == null ? "" : " and k.current_due <= :to");
        condition.append(filter.ngo() == null
                ? ""
                : " and (k.ngo_id = :ngo or exists (select 1 from commitment_beneficiary b where b.commitment_id = k.id and b.ngo_id = :ngo))");
        return condition.append(search.condition()).toString();
    }

    /** Gives the values the conditions ask for. */
    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, CommitmentFilter filter, CommitmentSearch search, LocalDate today) {
        return statement
                .param("county", filter.county() == null ? null : filter.county().value())
                .param("meeting", filter.meeting() == null ? null : filter.meeting().value())
                .param("from", filter.dueFrom())
                .param("to", filter.dueTo())
                .param("ngo", filter.ngo() == null ? null : filter.ngo().value())
                .params(search.parameters())
                .param("today", today);
    }

    /** The cuts as conditions; they say the same as {@link Outcome} and {@link CommitmentRow#overdue}. */
    static String cut(CommitmentFilter.@Nullable Show show) {
        var open = " and k.open_order is not null";
        var judged = " and k.original_due < :today";
        // Looked up for each row that is read: written as "exists" the database may read all evidence there is beforehand.
        var evidence = "(select 1 from evidence e where e.commitment_id = k.id limit 1) is not null";
        var beneficiary = "(select 1 from commitment_beneficiary b where b.commitment_id = k.id limit 1) is not null";
        return switch (show) {
            case null -> "";
            case OPEN -> open;
            case OVERDUE -> " and k.open_order < :today";
            case DUE_SOON -> " and k.open_order between :today and date_add(:today, interval 7 day)";
            case TO_VERIFY -> open + " and k.state = 'REPORTED_DONE'";
            case KEPT -> judged + " and k.state in ('VERIFIED', 'CONFIRMED') and k.verified_on <= k.original_due";
            case KEPT_LATE -> judged + " and k.state in ('VERIFIED', 'CONFIRMED') and k.verified_on > k.original_due";
            case NOT_KEPT -> judged + open
                    + " and (k.state <> 'REPORTED_DONE' or " + evidence + ")";
            case NO_EVIDENCE -> judged + open + " and k.state = 'REPORTED_DONE' and not " + evidence;
            case DISPUTED -> judged + " and k.state = 'DISPUTED'";
            case ESCALATED -> " and exists (select 1 from escalation x where x.commitment_id = k.id and x.acknowledged_on is null)";
            case UNCONFIRMED -> " and k.state = 'VERIFIED' and " + CONFIRM_UNTIL + " < :today and " + beneficiary;
        };
    }

    /** The column whose order a list has, with its index: that of all, or of the open ones when only such are asked for. */
    static String order(CommitmentFilter.@Nullable Show show) {
        return switch (show) {
            case OPEN, OVERDUE, DUE_SOON, TO_VERIFY, NOT_KEPT, NO_EVIDENCE -> "k.open_order";
            case KEPT, KEPT_LATE, DISPUTED, UNCONFIRMED, ESCALATED -> "k.due_order";
            case null -> "k.due_order";
        };
    }

    /** @param row of {@link #select} */
    CommitmentRow row(ResultSet row) throws SQLException {
        var state = CommitmentState.valueOf(row.getString("state"));
        var originalDue = row.getObject("original_due", LocalDate.class);
        var verifiedOn = row.getObject("verified_on", LocalDate.class);
        var evidence = row.getBoolean("has_evidence");
        return new CommitmentRow(
                CommitmentId.of(row.getString("id")),
                row.getString("county"),
                row.getString("promiser"),
                row.getString("text"),
                originalDue,
                row.getObject("current_due", LocalDate.class),
                verifiedOn,
                state,
                Outcome.of(state, originalDue, verifiedOn, evidence, LocalDate.now(clock)),
                evidence,
                row.getString("promiser") != null && row.getBoolean("is_measured") && originalDue != null,
                Hearing.of(state, row.getBoolean("has_beneficiaries"), confirmUntil(row), LocalDate.now(clock)),
                row.getBoolean("is_escalated"));
    }

    private static boolean english(@Nullable Locale locale) {
        return locale != null && locale.getLanguage().equals("en");
    }
}
