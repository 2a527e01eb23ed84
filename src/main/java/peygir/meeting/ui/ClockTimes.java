package peygir.meeting.ui;

import com.vaadin.flow.component.select.Select;
import java.time.LocalTime;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import peygir.shared.Dates;
import peygir.shared.ui.Translations;

/** The hour a meeting begins, by quarters of an hour of an office's day, in the reader's digits; empty while it is open. */
class ClockTimes extends Select<LocalTime> {

    private static final LocalTime FIRST = LocalTime.of(7, 0);
    private static final int QUARTERS = 15 * 4;

    ClockTimes(String label) {
        setLabel(label);
        setItems(IntStream.rangeClosed(0, QUARTERS).mapToObj(quarter -> FIRST.plusMinutes(15L * quarter)).toList());
        setItemLabelGenerator(time -> time == null ? open() : Dates.time(time, Translations.localeOf(this)));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(open());
    }

    /** Another minute than the list has is shown as the quarter it lies in. */
    void show(@Nullable LocalTime time) {
        setValue(time == null || time.isBefore(FIRST) || time.isAfter(FIRST.plusMinutes(15L * QUARTERS))
                ? null
                : time.withSecond(0).withNano(0).withMinute(time.getMinute() / 15 * 15));
    }

    private String open() {
        return Translations.of(this, "meeting.ui.ClockTimes.open");
    }
}
