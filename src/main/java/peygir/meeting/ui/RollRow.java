package peygir.meeting.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import peygir.meeting.AttendanceLine;
import peygir.meeting.AttendanceRow;
import peygir.meeting.AttendanceState;
import peygir.meeting.HourOfDay;
import peygir.meeting.OrganisationRow;
import peygir.shared.Dates;
import peygir.shared.Letters;
import peygir.shared.Texts;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.Pictogram;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** One organisation at the door: who comes for it, and one button for each state. */
class RollRow extends Div {

    private static final TextRule NAME = TextRule.optional(AttendanceLine.LONGEST_NAME);
    private static final String[] ABOUT_THE_PERSON = {
        "meeting.AttendanceLine.nobodyNamed", "meeting.AttendanceSheet.personTwice", "meeting.AttendanceSheet.organisationTwice",
        "meeting.AttendanceSheet.presentAndAbsent", "meeting.AttendanceSheet.markedMeanwhile", "shared.ui.TextRule.tooLong"
    };

    private final transient OrganisationRow organisation;
    private final transient AttendancePanel panel;
    private final transient Map<AttendanceState, Button> buttons = new EnumMap<>(AttendanceState.class);
    private final Div people = new Div();
    private final TextField person = NAME.on(new TextField());
    private final Button join;
    private final String searched;
    private transient List<AttendanceRow> entries = List.of();

    RollRow(OrganisationRow organisation, AttendancePanel panel) {
        this.organisation = organisation;
        this.panel = panel;
        searched = Letters.compact(organisation.name() + " " + organisation.likelyPerson());
        addClassName("roll-row");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", organisation.name());
        var name = new Div(new Span(organisation.name()));
        name.addClassName("roll-name");
        var reply = organisation.reply();
        if (reply != null) {
            name.add(Marks.of(this, reply));
        }
        person.setValue(organisation.likelyPerson());
        person.setPlaceholder(text("person"));
        person.setAriaLabel(text("personOf", organisation.name()));
        person.addKeyDownListener(Key.ENTER, _ -> enterPerson());
        join = new Button(text("join"), _ -> enterPerson());
        join.addThemeVariants(ButtonVariant.TERTIARY);
        join.setVisible(false);
        people.addClassName("roll-people");
        var who = new Div(people, person, join);
        who.addClassName("roll-who");
        var states = new Div();
        states.addClassName("roll-states");
        for (var state : AttendanceState.values()) {
            var button = new Button(Translations.of(this, state), _ -> mark(state));
            button.addClassName("roll-state-" + state.name().toLowerCase(Locale.ROOT));
            buttons.put(state, button);
            states.add(button);
        }
        add(name, who, states);
    }

    OrganisationRow organisation() {
        return organisation;
    }

    boolean listed() {
        return !entries.isEmpty();
    }

    boolean matches(String compact) {
        return searched.contains(compact) || entries.stream().anyMatch(entry -> Letters.compact(entry.person()).contains(compact));
    }

    /** Whether it could be marked; else the reason stands beside the name. */
    boolean mark(AttendanceState state) {
        if (!NAME.accepts(person)) {
            return false;
        }
        return carriedOut(() -> panel.mark(organisation, entries, person.getValue(), state));
    }

    private void enterPerson() {
        if (!NAME.accepts(person)) {
            return;
        }
        if (entries.isEmpty()) {
            mark(AttendanceState.PRESENT);
        } else if (carriedOut(() -> panel.join(entries.getFirst(), person.getValue()))) {
            person.clear();
        }
    }

    private boolean carriedOut(Runnable act) {
        if (new Attempt().beside(person, ABOUT_THE_PERSON).carriedOut(this, act)) {
            return true;
        }
        // The other recorder's word comes onto the screen; the reason and what was typed stay.
        var why = person.getErrorMessage();
        var typed = person.getValue();
        panel.changed();
        person.setValue(typed);
        person.setErrorMessage(why);
        person.setInvalid(true);
        return false;
    }

    /** Shows how the organisation stands on the list now; nothing is touched when it stands as before. */
    void show(List<AttendanceRow> now) {
        if (now.equals(entries)) {
            return;
        }
        var first = entries.isEmpty() && !now.isEmpty();
        var last = !entries.isEmpty() && now.isEmpty();
        entries = now;
        people.removeAll();
        now.stream().filter(AttendanceRow::named).forEach(entry -> people.add(person(entry)));
        if (first) {
            person.clear();
        } else if (last) {
            person.setValue(organisation.likelyPerson());
        }
        person.setInvalid(false);
        person.setPlaceholder(text(now.isEmpty() ? "person" : "another"));
        join.setVisible(!now.isEmpty());
        var state = now.isEmpty() ? null : now.getFirst().state();
        buttons.forEach((one, button) -> button.getElement().setAttribute("aria-pressed", Boolean.toString(one == state)));
        setClassName("roll-row-listed", !now.isEmpty());
    }

    private Span person(AttendanceRow entry) {
        var off = new Button(Pictogram.CLOSE.make(), _ -> panel.takeBack(entry));
        off.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.LUMO_ICON);
        off.setAriaLabel(text("off", entry.person()));
        var name = new Span(new Span(entry.person()), off);
        var notes = new ArrayList<String>();
        if (entry.state() == AttendanceState.LATE) {
            name.add(arrival(entry));
        }
        var by = entry.markedBy();
        if (by != null && !by.equals(panel.recorder())) {
            notes.add(text("markedBy", by));
        }
        if (!notes.isEmpty()) {
            var note = new Span(String.join(" · ", notes));
            note.addClassName("meta");
            name.add(note);
        }
        name.addClassName("roll-person");
        return name;
    }

    /** The time somebody came; pressed, it is put right. */
    private Button arrival(AttendanceRow entry) {
        var arrived = entry.arrivedAt();
        var written = arrived == null ? "" : Dates.time(arrived, Translations.localeOf(this));
        var button = new Button(arrived == null ? text("arrivedWhen") : text("arrived", written), _ -> {
            var time = new TextField(text("arrivedAt"));
            time.setValue(written);
            time.setHelperText(text("arrivedHint"));
            time.setManualValidation(true);
            new ActDialog(
                            text("arrivalOf", entry.person()),
                            text("arrivedSave"),
                            key -> new Attempt()
                                    .beside(time, "meeting.HourOfDay.unreadable", "meeting.AttendanceDesk.arrivesLater", "meeting.AttendanceDesk.onlyLate")
                                    .carriedOut(this, () -> panel.arrived(entry, key, HourOfDay.read(time.getValue()))),
                            time)
                    .open();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "meeting.ui.RollRow." + part, arguments);
    }
}
