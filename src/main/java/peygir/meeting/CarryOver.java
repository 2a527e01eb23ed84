package peygir.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings what a meeting deferred onto the agenda of the next one that may speak of it, as a successor that knows its origin. */
@Component
class CarryOver {

    private final JdbcClient jdbc;
    private final MeetingRecords records;

    CarryOver(JdbcClient jdbc, MeetingRecords records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    private record Successor(UUID origin, String title, @Nullable String presenter, @Nullable Integer minutes, MeetingId meeting) {}

    /** Every deferred item of the series that has no successor yet gets one, as soon as a meeting to come is late enough. */
    void bring(SeriesId series) {
        var waiting = jdbc.sql("""
                        select g.id, g.title, g.presenter, g.minutes,
                               (select n.id from meeting n where n.series_id = m.series_id and n.number > m.number and n.state in ('PLANNED', 'INVITED')
                                and n.planned_on >= g.deferred_to order by n.planned_on, n.number limit 1) as next_id
                        from agenda_item g join meeting m on m.id = g.meeting_id
                        where m.series_id = ? and g.outcome = 'DEFERRED'
                          and not exists (select 1 from agenda_item c where c.carried_from = g.id)
                        having next_id is not null order by m.number, g.position
                        """)
                .param(series.value())
                .query((row, _) -> new Successor(
                        UUID.fromString(row.getString("id")), row.getString("title"), row.getString("presenter"), row.getObject("minutes", Integer.class),
                        MeetingId.of(row.getString("next_id"))))
                .list();
        for (var next : waiting) {
            var item = records.addAgendaItem(next.meeting(), AgendaKind.TOPIC, next.title(), next.minutes(), AgendaOrigin.CARRY_OVER, next.presenter());
            jdbc.sql("update agenda_item g join agenda_item o on o.id = :origin set g.carried_from = o.id, g.ngo_id = o.ngo_id where g.id = :item")
                    .param("origin", next.origin())
                    .param("item", item)
                    .update();
        }
    }

    /** Another decision was made of it: its successor goes, as long as nobody spoke of that one. */
    void takeBack(UUID origin) {
        jdbc.sql("""
                        delete from agenda_item where carried_from = ? and outcome is null
                        and meeting_id in (select id from meeting where state in ('PLANNED', 'INVITED'))
                        """)
                .param(origin)
                .update();
    }
}
