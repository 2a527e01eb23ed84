package peygir.meeting.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.meeting.MeetingDesk;
import peygir.meeting.MeetingDetails;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.ui.ConflictPanel;
import peygir.shared.ui.ConflictPanel.Difference;
import peygir.shared.ui.Notices;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** Another time or place. When somebody else changed them meanwhile, both versions are shown and nothing is lost. */
class ReplanDialog {

    private static final TextRule PLACE = TextRule.required(MeetingDesk.LONGEST_PLACE);

    private final MeetingServices services;
    private final Runnable changed;
    private final ClockTimes time;
    private final TextField place;
    private final ActDialog dialog;
    private MeetingDetails seen;

    ReplanDialog(MeetingServices services, MeetingDetails meeting, Runnable changed) {
        this.services = services;
        this.changed = changed;
        this.seen = meeting;
        place = PLACE.on(new TextField());
        place.setLabel(text("place"));
        place.addClassName("wide");
        time = new ClockTimes(text("time"));
        dialog = new ActDialog(text("title"), text("do"), this::save, time, place);
        show(meeting);
    }

    void open() {
        dialog.open();
    }

    private void show(MeetingDetails meeting) {
        seen = meeting;
        time.show(meeting.startsAt());
        place.setValue(meeting.place());
    }

    private boolean save(CommandKey key) {
        if (!PLACE.accepts(place)) {
            return false;
        }
        try {
            services.desk().replan(services.who(), key, seen.id(), seen.version(), time.getValue(), place.getValue());
        } catch (OptimisticLockingFailureException _) {
            showConflict(key);
            return false;
        }
        Notices.done(text("done"));
        changed.run();
        return true;
    }

    private void showConflict(CommandKey key) {
        var stored = services.book().details(services.who(), seen.id(), Translations.localeOf(dialog));
        dialog.showFirst(new ConflictPanel(
                List.of(
                        new Difference(text("time"), written(time.getValue()), written(stored.startsAt())),
                        new Difference(text("place"), place.getValue(), stored.place())),
                () -> {
                    show(stored);
                    dialog.showNothingMore();
                },
                () -> {
                    seen = stored;
                    if (save(key)) {
                        dialog.close();
                    }
                }));
    }

    private String written(@Nullable LocalTime hour) {
        return hour == null ? "" : Dates.time(hour, Translations.localeOf(dialog));
    }

    private String text(String part) {
        return Translations.of(place, "meeting.ui.ReplanDialog." + part);
    }
}
