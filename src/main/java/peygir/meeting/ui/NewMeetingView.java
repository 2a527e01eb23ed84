package peygir.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.meeting.MeetingDesk;
import peygir.meeting.MeetingId;
import peygir.meeting.PlanningDesk;
import peygir.meeting.SeriesDesk;
import peygir.meeting.SeriesRow;
import peygir.shared.CommandKey;
import peygir.shared.Numbers;
import peygir.shared.Texts;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Panel;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** A meeting is planned, or one that took place is recorded. A county without a series starts one first. */
@Route(MeetingNavigation.LIST + "/new")
@RolesAllowed({Role.Names.EXPERT, Role.Names.GOVERNOR})
class NewMeetingView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final TextRule PLACE = TextRule.required(MeetingDesk.LONGEST_PLACE);

    private final transient MeetingDesk desk;
    private final transient SeriesDesk seriesDesk;
    private final transient CurrentActor current;
    private final transient Clock clock;

    /** Belongs to this form: a second press of the button makes no second meeting. */
    private final CommandKey key = CommandKey.fresh();

    private final Select<SeriesRow> series = new Select<>();
    private final JalaliDatePicker day;
    private final ClockTimes time;
    private final TextField place = PLACE.on(new TextField());
    private final Checkbox held = new Checkbox();
    private final Paragraph proposed = new Paragraph();
    private final PlanHints hints;
    private final Button save = new Button();
    private final Div content = new Div();

    NewMeetingView(MeetingDesk desk, SeriesDesk seriesDesk, PlanningDesk planning, CurrentActor current, Clock clock) {
        this.desk = desk;
        this.seriesDesk = seriesDesk;
        this.current = current;
        this.clock = clock;
        this.hints = new PlanHints(planning, current, clock);
        addClassName("page");
        day = new JalaliDatePicker(text("meeting.ui.NewMeetingView.day"), clock);
        day.setRequiredIndicatorVisible(true);
        time = new ClockTimes(text("meeting.ui.NewMeetingView.time"));
        series.setLabel(text("meeting.ui.NewMeetingView.series"));
        series.setItemLabelGenerator(SeriesRow::title);
        series.addValueChangeListener(change -> propose(change.getValue()));
        day.addValueChangeListener(change -> hints.look(series.getValue() == null ? null : series.getValue().id(), change.getValue()));
        place.setLabel(text("meeting.ui.NewMeetingView.place"));
        held.setLabel(text("meeting.ui.NewMeetingView.held"));
        proposed.addClassName("meta");
        save.setText(text("meeting.ui.NewMeetingView.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> save());
        content.addClassName("page-groups");
        add(new H1(getPageTitle()), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        var known = seriesDesk.rows(current.get());
        if (known.isEmpty()) {
            content.add(new SeriesForm(seriesDesk, current.get(), clock, () -> afterNavigation(event)));
            return;
        }
        series.setItems(known);
        series.setValue(known.getFirst());
        series.setVisible(known.size() > 1);
        var form = new Div(series, day, time, place, held);
        form.addClassName("form");
        place.addClassName("wide");
        held.addClassName("wide");
        var actions = new Div(save, new Anchor(MeetingNavigation.hrefList(), text("meeting.ui.NewMeetingView.leave")));
        actions.addClassName("form-actions");
        content.add(new Panel(text("meeting.ui.NewMeetingView.what"), proposed, hints, form, actions));
    }

    private void propose(@Nullable SeriesRow chosen) {
        proposed.setText(chosen == null
                ? ""
                : text("meeting.ui.NewMeetingView.proposed", Numbers.plain(chosen.nextNumber(), getLocale()), chosen.title()));
        if (chosen != null) {
            day.setValue(hints.propose(chosen.id()));
        }
    }

    private void save() {
        try {
            var chosen = series.getValue();
            var date = day.getValue();
            var placeFits = PLACE.accepts(place);
            if (date == null && !day.isInvalid()) {
                day.setErrorMessage(text("shared.ui.TextRule.required"));
                day.setInvalid(true);
            }
            if (chosen == null || date == null || !placeFits) {
                return;
            }
            var made = new MeetingId[1];
            var done = new Attempt()
                    .beside(day, "meeting.Meeting.heldInFuture", "meeting.Meeting.plannedInPast")
                    .beside(place, "meeting.MeetingDesk.placeNeeded", "shared.ui.TextRule.tooLong")
                    .carriedOut(this, () -> made[0] = desk.call(
                            current.get(), key, new MeetingDesk.Call(chosen.id(), date, time.getValue(), place.getValue(), held.getValue())));
            if (done) {
                MeetingNavigation.open(made[0]);
            }
        } finally {
            save.setEnabled(true);
        }
    }

    @Override
    public String getPageTitle() {
        return text("meeting.ui.NewMeetingView.title");
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
