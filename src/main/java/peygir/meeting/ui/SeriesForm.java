package peygir.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import peygir.access.Actor;
import peygir.meeting.SeriesDesk;
import peygir.shared.CommandKey;
import peygir.shared.NotFound;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Panel;
import peygir.shared.ui.PersianNumberField;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** Starts a series of meetings: how often the office promises to meet. */
class SeriesForm extends Composite<Div> {

    private static final TextRule TITLE = TextRule.required(SeriesDesk.LONGEST_TITLE);

    SeriesForm(SeriesDesk desk, Actor who, Clock clock, Runnable started) {
        var key = CommandKey.fresh();
        var title = TITLE.on(new TextField(text("meeting.ui.SeriesForm.name")));
        title.addClassName("wide");
        var months = new PersianNumberField(text("meeting.ui.SeriesForm.months"));
        months.setMin(1);
        months.setMax(24);
        months.setValue(1);
        var grace = new PersianNumberField(text("meeting.ui.SeriesForm.grace"));
        grace.setMin(0);
        grace.setMax(60);
        grace.setValue(3);
        var from = new JalaliDatePicker(text("meeting.ui.SeriesForm.from"), clock);
        from.setValue(LocalDate.now(clock));
        var habits = new SeriesHabits();
        var save = new Button(text("meeting.ui.SeriesForm.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> {
            var month = months.getValue();
            var days = grace.getValue();
            var day = from.getValue();
            if (!TITLE.accepts(title) || month == null || days == null || day == null || months.isInvalid() || grace.isInvalid()) {
                return;
            }
            var county = who.county().orElseThrow(NotFound::new);
            if (habits.attempt().carriedOut(this, () -> desk.start(who, key, new SeriesDesk.Promise(
                    county, title.getValue(), month, days, day, habits.weekday().getValue(), habits.template())))) {
                started.run();
            }
        });
        var form = new Div(title, months, grace, from, habits.weekday(), habits.topics());
        form.addClassName("form");
        var actions = new Div(save);
        actions.addClassName("form-actions");
        getContent().add(new Panel(text("meeting.ui.SeriesForm.title"), new Paragraph(text("meeting.ui.SeriesForm.lead")), form, actions));
    }

    private String text(String key) {
        return Translations.of(this, key);
    }
}
