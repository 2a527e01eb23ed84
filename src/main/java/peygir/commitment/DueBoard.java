package peygir.commitment;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.commitment.CommitmentFilter.Show;
import peygir.commitment.DueWeek.Column;
import peygir.shared.Reading;

/** The open commitments by the week they are due. */
@Service
@Reading
public class DueBoard {

    private final JdbcClient jdbc;
    private final CommitmentRows rows;
    private final Clock clock;

    DueBoard(JdbcClient jdbc, CommitmentRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** All columns, the empty ones too; of the filter's cuts only those that are open show anything. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public List<DueWeek> weeks(Actor who, CommitmentFilter filter, Locale locale) {
        var today = LocalDate.now(clock);
        var saturday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        var wanted = filter == null ? CommitmentFilter.all() : filter;
        var totals = new EnumMap<Column, Long>(Column.class);
        Map<Column, List<CommitmentRow>> found = new EnumMap<>(Column.class);
        var search = CommitmentSearch.of(jdbc, who, wanted, Integer.MAX_VALUE);
        var board = """
                select * from (select opened.*,
                    row_number() over (partition by week order by current_due, id) as place, count(*) over (partition by week) as in_week
                from (select known.*, case when current_due is null then 6 when current_due < :today then 0
                        else 1 + least(4, floor(datediff(current_due, :saturday) / 7)) end as week
                    from (%s) known) opened) placed where place <= :most order by week, place
                """.formatted(CommitmentRows.select(locale, search) + CommitmentRows.visible(who) + CommitmentRows.cut(Show.OPEN)
                + CommitmentRows.cut(wanted.show()) + CommitmentRows.narrowed(wanted, search));
        CommitmentRows.bind(jdbc.sql(board), wanted, search, today)
                .param("saturday", saturday)
                .param("most", DueWeek.AT_MOST)
                .query(row -> {
                    var kind = Column.values()[row.getInt("week")];
                    totals.put(kind, row.getLong("in_week"));
                    found.computeIfAbsent(kind, _ -> new ArrayList<>()).add(rows.row(row));
                });
        return Arrays.stream(Column.values())
                .map(kind -> new DueWeek(
                        kind, first(kind, today, saturday), last(kind, today, saturday), totals.getOrDefault(kind, 0L),
                        List.copyOf(found.getOrDefault(kind, List.of()))))
                .toList();
    }

    private static @Nullable LocalDate first(Column kind, LocalDate today, LocalDate saturday) {
        return switch (kind) {
            case OVERDUE, NO_DAY -> null;
            case THIS_WEEK -> today;
            default -> saturday.plusWeeks(kind.ordinal() - 1L);
        };
    }

    private static @Nullable LocalDate last(Column kind, LocalDate today, LocalDate saturday) {
        return switch (kind) {
            case OVERDUE -> today.minusDays(1);
            case LATER, NO_DAY -> null;
            default -> saturday.plusWeeks(kind.ordinal()).minusDays(1);
        };
    }
}
