package peygir.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.shared.Language;
import peygir.shared.Messages;

/** What every new meeting begins with: the review, what its series always speaks of, and what earlier meetings deferred to it. */
@Component
class FirstAgenda {

    private final JdbcClient jdbc;
    private final MeetingRecords records;
    private final CarryOver carryOver;

    FirstAgenda(JdbcClient jdbc, MeetingRecords records, CarryOver carryOver) {
        this.jdbc = jdbc;
        this.records = records;
        this.carryOver = carryOver;
    }

    record Item(AgendaKind kind, String title, @Nullable Integer minutes) {}

    void begin(MeetingId meeting, SeriesId series) {
        var items = new ArrayList<>(List.of(new Item(AgendaKind.REVIEW, Messages.text(Language.PERSIAN.locale(), AgendaKind.REVIEW), null)));
        items.addAll(jdbc.sql("select title, minutes from series_topic where series_id = ? order by position")
                .param(series.value())
                .query((row, _) -> new Item(AgendaKind.TOPIC, row.getString("title"), row.getObject("minutes", Integer.class)))
                .list());
        records.beginAgenda(meeting, items);
    }

    void carryOver(SeriesId series) {
        carryOver.bring(series);
    }
}
