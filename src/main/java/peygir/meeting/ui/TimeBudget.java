package peygir.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import peygir.meeting.AgendaDesk;
import peygir.meeting.MeetingDetails;
import peygir.shared.CommandKey;
import peygir.shared.ui.PersianNumberField;
import peygir.shared.ui.Translations;

/** How long the topics take together, held against how long the meeting may take. */
class TimeBudget extends Composite<Div> {

    private final Span words = new Span();
    private @Nullable Integer limit;
    private int planned;

    TimeBudget(MeetingServices services, MeetingDetails meeting, boolean open) {
        limit = meeting.budgetMinutes();
        getContent().addClassName("time-budget");
        words.getElement().setAttribute("role", "status");
        getContent().add(words);
        if (open) {
            var field = new PersianNumberField(text("limit"));
            field.setMin(1);
            field.setMax(AgendaDesk.MOST_MINUTES);
            if (limit != null) {
                field.setValue(limit);
            }
            field.addValueChangeListener(change -> {
                if (change.isFromClient() && !field.isInvalid()) {
                    limit = field.getValue();
                    services.agenda().budget(services.who(), CommandKey.fresh(), meeting.id(), limit);
                    show(planned);
                }
            });
            field.addClassName("no-print");
            getContent().add(field);
        }
    }

    /** The minutes of all topics together. */
    void show(int minutes) {
        planned = minutes;
        var over = limit == null ? 0 : minutes - limit;
        words.setText(limit == null ? text("planned", minutes) : over > 0 ? text("over", minutes, limit, over) : text("within", minutes, limit));
        words.setClassName("time-over", over > 0);
        words.setVisible(minutes > 0 || limit != null);
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "meeting.ui.TimeBudget." + part, arguments);
    }
}
