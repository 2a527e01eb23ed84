package peygir.meeting.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.meeting.SeriesTemplate;
import peygir.shared.Texts;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.Translations;

/** What the meetings of a series have in common: the day of the week they prefer, and the topics they begin with. */
class SeriesHabits {

    /** The days offices work, as the Persian week begins. */
    private static final List<DayOfWeek> WORKING = List.of(
            DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);

    private final Select<DayOfWeek> weekday = new Select<>();
    private final TextArea topics = new TextArea();

    SeriesHabits() {
        weekday.setLabel(text("weekday"));
        weekday.setEmptySelectionAllowed(true);
        weekday.setEmptySelectionCaption(text("anyDay"));
        weekday.setItems(WORKING);
        weekday.setItemLabelGenerator(one -> one == null ? text("anyDay") : one.getDisplayName(TextStyle.FULL, Translations.localeOf(weekday)));
        topics.setLabel(text("topics"));
        topics.setHelperText(text("topicsHint"));
        topics.setManualValidation(true);
        topics.addClassName("wide");
    }

    void show(@Nullable DayOfWeek day, SeriesTemplate template) {
        weekday.setValue(day);
        topics.setValue(template.typed());
    }

    Select<DayOfWeek> weekday() {
        return weekday;
    }

    TextArea topics() {
        return topics;
    }

    /** An attempt whose refusals about the topics stand beside them. */
    Attempt attempt() {
        topics.setInvalid(false);
        return new Attempt().beside(
                topics, "meeting.SeriesTemplate.tooMany", "meeting.SeriesTemplate.minutes", "meeting.AgendaDesk.titleNeeded", "shared.ui.TextRule.tooLong");
    }

    /**
     * @throws peygir.shared.DomainException when what was typed is no template
     */
    SeriesTemplate template() {
        return SeriesTemplate.read(topics.getValue());
    }

    private String text(String key) {
        return Translations.of(topics, "meeting.ui.SeriesForm." + key);
    }
}
