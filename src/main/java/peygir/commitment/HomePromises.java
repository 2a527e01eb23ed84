package peygir.commitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.access.Actor;
import peygir.access.Role;

/** How the commitments of an NGO {@code :ngo} are read for its home: what waits for its word first. */
final class HomePromises {

    private static final String BY_DAY = "k.current_due is null, k.current_due, k.id";

    private static final String BOTH_SIDES = """
            (select k.id, true as is_own from commitment k where k.ngo_id = :ngo
             union all select b.commitment_id, false from commitment_beneficiary b where b.ngo_id = :ngo) listed
            straight_join commitment k on k.id = listed.id""";

    private HomePromises() {}

    /** What was promised to it: what waits for this reader's word, then what is still open, the nearest day first; {@code :today} is the day. */
    static String to(Actor who, Locale locale) {
        return CommitmentRows.select(locale, ", (" + awaits(who) + ") as awaits", "")
                + "exists (select 1 from commitment_beneficiary b where b.commitment_id = k.id and b.ngo_id = :ngo)"
                + " order by awaits desc, k.open_order is null, " + BY_DAY;
    }

    /** What it promised. */
    static String by(Locale locale) {
        return CommitmentRows.select(locale) + "k.ngo_id = :ngo order by " + BY_DAY;
    }

    /** Both, each in its order; {@code :today} is the day. */
    static String both(Actor who, Locale locale) {
        var columns = ", listed.is_own, (not listed.is_own and " + awaits(who) + ") as awaits";
        return CommitmentRows.select(locale, columns, BOTH_SIDES, "") + "1 = 1 order by awaits desc, not listed.is_own and k.open_order is null, " + BY_DAY;
    }

    private static String awaits(Actor who) {
        return "k.state in ('VERIFIED', 'CONFIRMED') and " + CommitmentRows.CONFIRM_UNTIL + " >= :today"
                + " and exists (select 1 from commitment_beneficiary o left join confirmation f on f.commitment_id = o.commitment_id and f.ngo_id = o.ngo_id"
                + " where o.commitment_id = k.id and f.commitment_id is null and " + who.reach(Role.NGO).ngos("o.ngo_id") + ")";
    }

    /** @param asked with {@link #both} and its parameters */
    static PromisesOfHome read(JdbcClient.StatementSpec asked, CommitmentRows rows) {
        var to = new ArrayList<CommitmentRow>();
        var by = new ArrayList<CommitmentRow>();
        var awaiting = new HashSet<CommitmentId>();
        asked.query(row -> {
            var one = rows.row(row);
            (row.getBoolean("is_own") ? by : to).add(one);
            if (row.getBoolean("awaits")) {
                awaiting.add(one.id());
            }
        });
        return new PromisesOfHome(new PromisedToNgo(to, awaiting), by);
    }
}
