package peygir.meeting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peygir.meeting.AttendanceDesk;
import peygir.meeting.AttendanceLine;
import peygir.meeting.AttendanceRow;
import peygir.meeting.AttendanceState;
import peygir.meeting.MeetingDetails;
import peygir.meeting.MeetingState;
import peygir.meeting.OrganisationRow;
import peygir.meeting.Reply;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.Letters;
import peygir.shared.Numbers;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.ExportLinks;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Pictogram;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/**
 * The list at the door of a full room: every organisation that may come, found by a few letters, marked by one press.
 * Each mark is stored at once; the last ones can be taken back.
 */
class AttendancePanel extends Composite<Div> {

    private static final TextRule NAME = TextRule.required(AttendanceLine.LONGEST_NAME);
    private static final int MOST_ROWS = 60;

    /** How often the list looks by itself, should a push have been lost or another server have written. */
    private static final int EVERY = 15_000;

    /** After half an hour in which nobody entered anything here nobody looks any more, and the session may end. */
    private static final int QUIET_LOOKS = 120;

    private final transient MeetingServices services;
    private final transient MeetingDetails meeting;
    private final transient Runnable counted;
    private final transient List<RollRow> rows = new ArrayList<>();
    private final transient Deque<Undo> done = new ArrayDeque<>();
    private final boolean open;
    private @Nullable Registration looking;
    private int quiet;
    private transient List<AttendanceRow> listed = List.of();
    private final Span people = new Span();
    private final Span organisations = new Span();
    private final TextField search = new TextField();
    private final Checkbox unmarked = new Checkbox();
    private final Button accepted = new Button();
    private final Button undo = new Button();
    private final Div roll = new Div();
    private final Div alone = new Div();
    private final Paragraph rest = new Paragraph();

    /** What was done, and how it is taken back. */
    private record Undo(String what, Runnable back) {}

    AttendancePanel(MeetingServices services, MeetingDetails meeting, Runnable counted) {
        this.services = services;
        this.meeting = meeting;
        this.counted = counted;
        open = services.mayWrite() && (meeting.state() == MeetingState.IN_SESSION || meeting.state() == MeetingState.MINUTES_DRAFT);
        var panel = new Panel(text("title"));
        if (open) {
            panel.add(bar(), roll, rest, alone, someoneElse());
            fill();
        } else {
            panel.add(meeting.held() ? table() : new EmptyNote(text("notYet")));
        }
        getContent().add(panel);
        if (meeting.held()) {
            getContent().add(ExportLinks.ofRows(MeetingNavigation.hrefAttendanceFile(meeting.id()), ""));
        }
        if (open) {
            var list = new Anchor(MeetingNavigation.hrefAttendanceList(meeting.id()), text("list"));
            list.addClassName("no-print");
            getContent().add(list);
        }
    }

    /** Two may record at once: what one enters is pushed onto the screen of the other. */
    @Override
    protected void onAttach(AttachEvent attach) {
        if (open) {
            var ui = attach.getUI();
            ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
            ui.setPollInterval(EVERY);
            var watch = services.live().watch(meeting.id(), () -> ui.access(this::lookAgain));
            looking = Registration.combine(ui.addPollListener(_ -> lookAgain()), watch::run);
        }
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (looking != null) {
            looking.remove();
            looking = null;
            detach.getUI().setPollInterval(-1);
        }
    }

    private void lookAgain() {
        if (!attendance().equals(listed)) {
            changed();
        } else if (++quiet == QUIET_LOOKS) {
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }

    private RowsTable table() {
        var table = new RowsTable(text("table"), text("person"), text("organisation"), text("state"), text("letter")).asCards();
        attendance().forEach(row -> table.row(
                RowsTable.cell(row.named() ? row.person() : ""),
                RowsTable.cell(row.organisation() == null ? "" : row.organisation()),
                state(row),
                RowsTable.cell(row.letterNo() == null ? "" : row.letterNo())));
        return table;
    }

    private Component state(AttendanceRow row) {
        var arrived = row.arrivedAt();
        if (arrived == null) {
            return Marks.of(this, row.state());
        }
        var state = new Span(Marks.of(this, row.state()), new Span(text("arrived", Dates.time(arrived, Translations.localeOf(this)))));
        state.addClassName("state-with-time");
        return state;
    }

    private Div bar() {
        var counts = new Div(people, organisations);
        counts.addClassName("roll-counts");
        counts.getElement().setAttribute("role", "status");
        search.setLabel(text("search"));
        search.setHelperText(text("keys"));
        search.setPrefixComponent(Pictogram.SEARCH.make());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.TIMEOUT);
        search.setValueChangeTimeout(150);
        search.addValueChangeListener(_ -> narrow());
        search.addKeyDownListener(Key.ENTER, _ -> markFirst(AttendanceState.PRESENT));
        var digits = List.of(Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_3, Key.DIGIT_4, Key.DIGIT_5);
        for (var state : AttendanceState.values()) {
            Shortcuts.addShortcutListener(this, () -> markFirst(state), digits.get(state.ordinal()), KeyModifier.ALT);
        }
        unmarked.setLabel(text("unmarked"));
        unmarked.addValueChangeListener(_ -> narrow());
        accepted.addClickListener(_ -> enterAccepted());
        undo.setIcon(Pictogram.BACK.make());
        undo.addClickListener(_ -> undo());
        var bar = new Div(counts, search, unmarked, accepted, undo);
        bar.addClassNames("roll-bar", "no-print");
        return bar;
    }

    private void fill() {
        roll.addClassName("roll");
        alone.addClassName("roll");
        rest.addClassName("meta");
        services.book().organisations(services.who(), meeting.id()).forEach(organisation -> rows.add(new RollRow(organisation, this)));
        rows.forEach(roll::add);
        refresh();
    }

    /** One reading after each mark: rows that did not change stay as they are, with what is being typed in them. */
    private void refresh() {
        listed = attendance();
        rows.forEach(row -> row.show(listed.stream().filter(row.organisation()::sent).toList()));
        alone.removeAll();
        listed.stream()
                .filter(entry -> entry.ngo() == null && entry.department() == null && entry.office() == null)
                .forEach(entry -> alone.add(new AloneRow(entry, this)));
        var locale = Translations.localeOf(this);
        var inRoom = listed.stream().filter(entry -> entry.state().inTheRoom()).toList();
        people.setText(text("people", Numbers.text(inRoom.size(), locale)));
        organisations.setText(text(
                "organisations",
                Numbers.text(inRoom.stream().filter(entry -> entry.ngo() != null).map(AttendanceRow::ngo).distinct().count(), locale)));
        var expected = expected().size();
        accepted.setVisible(expected > 0);
        accepted.setText(text("accepted", expected));
        undo.setEnabled(!done.isEmpty());
        undo.setText(done.isEmpty() ? text("undo") : text("undoOf", done.peek().what()));
        narrow();
    }

    private void narrow() {
        var words = Letters.compact(search.getValue());
        var found = 0;
        var hidden = 0;
        for (var row : rows) {
            var matches = row.matches(words) && !(unmarked.getValue() && row.listed());
            var shown = matches && found < MOST_ROWS;
            row.setVisible(shown);
            found += shown ? 1 : 0;
            hidden += matches && !shown ? 1 : 0;
        }
        rest.setVisible(hidden > 0 || found == 0);
        rest.setText(found == 0 ? text("nobody") : text("more", hidden));
    }

    private void markFirst(AttendanceState state) {
        if (Letters.compact(search.getValue()).isEmpty()) {
            return;
        }
        rows.stream().filter(RollRow::isVisible).findFirst().ifPresent(row -> {
            if (row.mark(state)) {
                search.clear();
                search.focus();
            }
        });
    }

    /** Enters an organisation with its people, or marks those who are entered already. */
    void mark(OrganisationRow organisation, List<AttendanceRow> entries, String person, AttendanceState state) {
        if (entries.isEmpty()) {
            var line = organisation.line(person.isBlank() ? List.of() : List.of(person), state);
            services.attendance().enter(services.who(), CommandKey.fresh(), new AttendanceDesk.Entry(meeting.id(), line));
            remember(organisation.name(), () -> attendance().stream().filter(organisation::sent).forEach(this::takeOff));
        } else if (entries.getFirst().state() != state) {
            var before = entries.getFirst().state();
            services.attendance().mark(services.who(), CommandKey.fresh(), meeting.id(), entries.getFirst().id(), before, state);
            remember(organisation.name(), () ->
                    services.attendance().mark(services.who(), CommandKey.fresh(), meeting.id(), entries.getFirst().id(), state, before));
        }
        changed();
    }

    /** Whoever said that they would come, by name, and is not on the list yet: one line each. */
    private List<AttendanceLine> expected() {
        var known = new HashSet<String>();
        listed.forEach(entry -> known.add(Letters.compact(entry.person())));
        return rows.stream()
                .filter(row -> !row.listed())
                .map(RollRow::organisation)
                .filter(organisation -> organisation.reply() == Reply.YES || organisation.reply() == Reply.SUBSTITUTE)
                .filter(organisation -> !organisation.likelyPerson().isBlank() && known.add(Letters.compact(organisation.likelyPerson())))
                .map(organisation -> organisation.line(
                        List.of(organisation.likelyPerson()), organisation.reply() == Reply.YES ? AttendanceState.PRESENT : AttendanceState.SUBSTITUTE))
                .toList();
    }

    /** A full room in one press: all of them are entered together, and taken back together. */
    private void enterAccepted() {
        var lines = expected();
        if (!lines.isEmpty()) {
            services.attendance().enterAll(services.who(), CommandKey.fresh(), meeting.id(), lines);
            remember(text("accepted", lines.size()), () -> attendance().stream().filter(entry -> lines.stream().anyMatch(line -> sent(line, entry))).forEach(this::takeOff));
            changed();
        }
    }

    private static boolean sent(AttendanceLine line, AttendanceRow entry) {
        return Objects.equals(line.ngo(), entry.ngo()) && Objects.equals(line.department(), entry.department()) && Objects.equals(line.office(), entry.office());
    }

    /** Who is recording here; what others recorded is said to be theirs. */
    String recorder() {
        return services.who().name();
    }

    /** When somebody who is late came. */
    void arrived(AttendanceRow entry, CommandKey key, LocalTime time) {
        services.attendance().arrived(services.who(), key, meeting.id(), entry.id(), time);
        changed();
    }

    /** Another person of an organisation that is in the room. */
    void join(AttendanceRow beside, String person) {
        services.attendance().join(services.who(), CommandKey.fresh(), meeting.id(), beside.id(), person);
        remember(person, () -> attendance().stream().filter(entry -> entry.person().equals(person.strip())).findFirst().ifPresent(this::takeOff));
        changed();
    }

    void takeBack(AttendanceRow entry) {
        takeOff(entry);
        remember(entry.person(), () -> putBack(entry));
        changed();
    }

    private void takeOff(AttendanceRow entry) {
        services.attendance().takeBack(services.who(), CommandKey.fresh(), meeting.id(), entry.id());
    }

    private void putBack(AttendanceRow entry) {
        Optional<AttendanceRow> company = attendance().stream()
                .filter(other -> other.organisation() != null
                        && Objects.equals(other.ngo(), entry.ngo())
                        && Objects.equals(other.department(), entry.department())
                        && Objects.equals(other.office(), entry.office()))
                .findFirst();
        if (company.isPresent()) {
            services.attendance().join(services.who(), CommandKey.fresh(), meeting.id(), company.get().id(), entry.person());
        } else {
            services.attendance().enter(services.who(), CommandKey.fresh(), new AttendanceDesk.Entry(
                    meeting.id(),
                    new AttendanceLine(
                            entry.ngo(), entry.department(), entry.office(), entry.named() ? List.of(entry.person()) : List.of(), entry.state(), entry.letterNo())));
        }
    }

    private Div someoneElse() {
        var name = NAME.on(new TextField(text("someoneElse")));
        name.setHelperText(text("someoneElse.help"));
        var add = new Button(text("add"), _ -> {
            if (NAME.accepts(name)
                    && new Attempt().beside(name, "meeting.AttendanceSheet.personTwice").carriedOut(this, () -> enterAlone(name.getValue()))) {
                name.clear();
                name.focus();
            }
        });
        name.addKeyDownListener(Key.ENTER, _ -> add.click());
        var form = new Div(name, add);
        form.addClassNames("inline-form", "no-print");
        return form;
    }

    private void enterAlone(String person) {
        var line = new AttendanceLine(null, null, null, List.of(person), AttendanceState.PRESENT, null);
        services.attendance().enter(services.who(), CommandKey.fresh(), new AttendanceDesk.Entry(meeting.id(), line));
        remember(person, () -> attendance().stream().filter(entry -> entry.person().equals(person.strip())).findFirst().ifPresent(this::takeOff));
        changed();
    }

    private void remember(String what, Runnable back) {
        done.push(new Undo(what, back));
    }

    /** Whatever another recorder said since then stays; the refusal tells it. */
    private void undo() {
        if (!done.isEmpty()) {
            try {
                done.pop().back().run();
            } finally {
                changed();
            }
        }
    }

    /** Also after a refusal: somebody else may have entered the same organisation. */
    void changed() {
        quiet = 0;
        getUI().ifPresent(ui -> ui.setPollInterval(EVERY));
        refresh();
        counted.run();
    }

    private List<AttendanceRow> attendance() {
        return services.book().attendance(services.who(), meeting.id());
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "meeting.ui.AttendancePanel." + part, arguments);
    }
}
