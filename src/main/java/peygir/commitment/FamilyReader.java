package peygir.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.commitment.Family.Kin;
import peygir.shared.NotFound;

/** Reads the promises one hangs together with, all in one query. */
@Component
class FamilyReader {

    private final JdbcClient jdbc;

    FamilyReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private enum Kinship { SELF, EARLIER, LATER, WHOLE, PART, NEED, NEEDED_BY, BEFORE, AFTER }

    /** Of a row that neither points at others nor is pointed at. */
    static Family alone(ResultSet row) throws SQLException {
        return new Family(
                1, row.getObject("made_on", LocalDate.class), List.of(), null, null, List.of(), null, List.of(), List.of(), recurrence(row), null, null);
    }

    private static @Nullable Recurrence recurrence(ResultSet row) throws SQLException {
        return row.getObject("recurs_months") == null
                ? null
                : new Recurrence(row.getInt("recurs_months"), row.getObject("recurs_until", LocalDate.class));
    }

    /** @param visible which commitments the reader may see, as a condition on {@code k} */
    Family of(CommitmentId id, String visible) {
        Map<Kinship, List<Kin>> seen = new EnumMap<>(Kinship.class);
        var own = new Own();
        jdbc.sql("""
                        with recursive line as (
                            select cast(:id as uuid) as id, 0 as depth
                            union all select e.id, line.depth + 1 from line join commitment e on e.superseded_by = line.id where line.depth < 50
                            union all select r.repeats_id, line.depth + 1 from line join commitment r on r.id = line.id
                                      where r.repeats_id is not null and line.depth < 50),
                        kin as (
                            select if(depth = 0, 'SELF', 'EARLIER') as kinship, id, depth from line
                            union all select 'LATER', superseded_by, 0 from commitment where id = :id and superseded_by is not null
                            union all select 'LATER', id, 0 from commitment where repeats_id = :id
                            union all select 'WHOLE', parent_id, 0 from commitment where id = :id and parent_id is not null
                            union all select 'PART', id, 0 from commitment where parent_id = :id
                            union all select 'NEED', needs_id, 0 from commitment_dependency where commitment_id = :id
                            union all select 'NEEDED_BY', commitment_id, 0 from commitment_dependency where needs_id = :id
                            union all select 'BEFORE', recurs_from, 0 from commitment where id = :id and recurs_from is not null
                            union all select 'AFTER', id, 0 from commitment where recurs_from = :id)
                        select kin.kinship, k.*, (%s) as may_see from kin join commitment k on k.id = kin.id order by kin.depth desc, k.made_on, k.current_due, k.id
                        """.formatted(visible))
                .param("id", id.value())
                .query(row -> {
                    var kinship = Kinship.valueOf(row.getString("kinship"));
                    own.note(kinship, row);
                    if (row.getBoolean("may_see")) {
                        seen.computeIfAbsent(kinship, _ -> new ArrayList<>()).add(kin(row));
                    }
                });
        var parts = list(seen, Kinship.PART).stream().sorted(Comparator.comparing(Kin::due, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        return new Family(
                own.times, own.since(), list(seen, Kinship.EARLIER), first(seen, Kinship.LATER), first(seen, Kinship.WHOLE), parts,
                Family.progressOf(own.parts), list(seen, Kinship.NEED), list(seen, Kinship.NEEDED_BY), own.recurrence, first(seen, Kinship.BEFORE),
                first(seen, Kinship.AFTER));
    }

    /** What is true of the promise whether the reader sees the others or not. */
    private static final class Own {
        private int times;
        private @Nullable LocalDate since;
        private @Nullable Recurrence recurrence;
        private final List<Kin> parts = new ArrayList<>();

        void note(Kinship kinship, ResultSet row) throws SQLException {
            switch (kinship) {
                case SELF, EARLIER -> {
                    times++;
                    since = since == null ? row.getObject("made_on", LocalDate.class) : since;
                    recurrence = kinship == Kinship.SELF ? recurrence(row) : recurrence;
                }
                case PART -> parts.add(kin(row));
                case LATER, WHOLE, NEED, NEEDED_BY, BEFORE, AFTER -> {}
            }
        }

        LocalDate since() {
            if (since == null) {
                throw new NotFound();
            }
            return since;
        }
    }

    private static Kin kin(ResultSet row) throws SQLException {
        return new Kin(
                CommitmentId.of(row.getString("id")), row.getString("text"), CommitmentState.valueOf(row.getString("state")),
                row.getObject("made_on", LocalDate.class), row.getObject("current_due", LocalDate.class), row.getInt("weight"));
    }

    private static List<Kin> list(Map<Kinship, List<Kin>> seen, Kinship kinship) {
        return seen.getOrDefault(kinship, List.of());
    }

    private static @Nullable Kin first(Map<Kinship, List<Kin>> seen, Kinship kinship) {
        var all = list(seen, kinship);
        return all.isEmpty() ? null : all.getFirst();
    }
}
