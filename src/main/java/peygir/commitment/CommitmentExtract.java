package peygir.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.shared.CountyCode;
import peygir.shared.Reading;

/** The book of commitments from beginning to end, in parts, for who carries it elsewhere; each reader's own book. */
@Service
@Reading
public class CommitmentExtract {

    private final JdbcClient jdbc;
    private final CommitmentRows rows;
    private final Clock clock;

    CommitmentExtract(JdbcClient jdbc, CommitmentRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** A commitment and where it was made. */
    public record Line(CountyCode county, LocalDate madeOn, CommitmentRow row) {}

    /**
     * The next part, in an order of its own that nothing changes.
     *
     * @param after the last one of the part before, null for the first part
     */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public List<Line> after(Actor who, @Nullable CommitmentFilter filter, @Nullable CommitmentId after, Locale locale, int limit) {
        var wanted = filter == null ? CommitmentFilter.all() : filter;
        // The order is not the list's: what is searched is looked up, or every row is read.
        var search = CommitmentSearch.of(jdbc, who, wanted, Integer.MAX_VALUE);
        var found = jdbc.sql(CommitmentRows.select(locale, search) + CommitmentRows.visible(who) + CommitmentRows.cut(wanted.show()) + CommitmentRows.narrowed(wanted, search)
                + (after == null ? "" : " and k.id > :after") + " order by k.id limit :limit");
        return CommitmentRows.bind(found, wanted, search, LocalDate.now(clock))
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query((row, _) -> new Line(new CountyCode(row.getString("county_code")), row.getObject("made_on", LocalDate.class), rows.row(row)))
                .list();
    }
}
