package peygir.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.Role;

/** How commitments are read as rows, and which of them a reader may see. */
@Component
class CommitmentRows {

    private static final String ROW = """
            select k.*, c.name_fa, c.name_en, coalesce(n.name, d.name, %s) as promiser,
                   exists (select 1 from evidence e where e.commitment_id = k.id) as has_evidence,
                   exists (select 1 from commitment_beneficiary b where b.commitment_id = k.id) as has_beneficiaries,
                   exists (select 1 from escalation x where x.commitment_id = k.id and x.acknowledged_on is null) as is_escalated
            from commitment k join county c on c.code = k.county_code
            left join ngo n on n.id = k.ngo_id left join department d on d.id = k.department_id left join office o on o.id = k.office_id
            where\s""";

    private final Clock clock;

    CommitmentRows(Clock clock) {
        this.clock = clock;
    }

    /** Which commitments this reader may see, as a condition on {@code k}. */
    static String visible(Actor who) {
        var reach = who.reach(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL);
        return "(" + reach.counties("k.county_code") + " or " + reach.ngos("k.ngo_id") + " or " + reach.departments("k.department_id")
                + " or exists (select 1 from commitment_beneficiary b where b.commitment_id = k.id and " + reach.ngos("b.ngo_id") + "))";
    }

    /** Those recorded before there was a limit have theirs counted from the day they were verified. */
    static @Nullable LocalDate confirmUntil(ResultSet row) throws SQLException {
        var until = row.getObject("confirm_until", LocalDate.class);
        var verifiedOn = row.getObject("verified_on", LocalDate.class);
        return until != null || verifiedOn == null ? until : verifiedOn.plusDays(Hearing.DAYS);
    }

    /** One row a commitment; a condition on {@code k} follows. */
    static String select(@Nullable Locale locale) {
        return ROW.formatted(english(locale) ? "o.title_en" : "o.title_fa");
    }

    CommitmentRow row(ResultSet row, @Nullable Locale locale) throws SQLException {
        var state = CommitmentState.valueOf(row.getString("state"));
        var originalDue = row.getObject("original_due", LocalDate.class);
        var verifiedOn = row.getObject("verified_on", LocalDate.class);
        var evidence = row.getBoolean("has_evidence");
        return new CommitmentRow(
                CommitmentId.of(row.getString("id")),
                row.getString(english(locale) ? "name_en" : "name_fa"),
                row.getString("promiser"),
                row.getString("text"),
                originalDue,
                row.getObject("current_due", LocalDate.class),
                verifiedOn,
                state,
                Outcome.of(state, originalDue, verifiedOn, evidence, LocalDate.now(clock)),
                evidence,
                row.getString("promiser") != null && row.getString("deliverable") != null && row.getString("measure") != null && originalDue != null,
                Hearing.of(state, row.getBoolean("has_beneficiaries"), confirmUntil(row), LocalDate.now(clock)),
                row.getBoolean("is_escalated"));
    }

    private static boolean english(@Nullable Locale locale) {
        return locale != null && locale.getLanguage().equals("en");
    }
}
