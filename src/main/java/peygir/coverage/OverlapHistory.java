package peygir.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of overlap cases, one after the other, none ever changed. */
@Component
class OverlapHistory {

    private final JdbcClient jdbc;

    OverlapHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The case is flushed: its row stands. */
    void add(OverlapCaseId of, OverlapStep step) {
        jdbc.sql("""
                        insert into overlap_step (id, case_id, number, on_day, by_name, what, label, words)
                        select :id, :case, (select count(*) from overlap_step s where s.case_id = :case) + 1, :day, :by, :what, :label, :words
                        """)
                .param("id", UUID.randomUUID())
                .param("case", of.value())
                .param("day", step.on())
                .param("by", step.by())
                .param("what", step.what().name())
                .param("label", name(step.label()))
                .param("words", step.words())
                .update();
    }

    private static @Nullable String name(@Nullable OverlapLabel label) {
        return label == null ? null : label.name();
    }

    /** Of the case of two activities, whichever is named first; the first step first. */
    List<OverlapStep> of(ActivityId one, ActivityId other) {
        return jdbc.sql("""
                        select s.* from overlap_step s join overlap_case o on o.id = s.case_id
                        where o.first_activity in (:pair) and o.second_activity in (:pair) order by s.number
                        """)
                .param("pair", List.of(one.value(), other.value()))
                .query((row, _) -> {
                    var label = row.getString("label");
                    return new OverlapStep(
                            row.getObject("on_day", LocalDate.class), row.getString("by_name"), OverlapStep.Turn.valueOf(row.getString("what")),
                            label == null ? null : OverlapLabel.valueOf(label), row.getString("words"));
                })
                .list();
    }
}
