package peygir.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.access.Actor;
import peygir.access.Role;
import peygir.meeting.Cadence;
import peygir.meeting.MeetingDesk;
import peygir.meeting.SeriesDesk;
import peygir.meeting.SeriesDetails;
import peygir.meeting.SeriesTemplate;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.Numbers;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.Fold;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.StateMark.Tone;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** One promise to meet, and what became of its days: a missed one is shown whatever was put off or called off. */
class SeriesPanel extends Composite<Panel> {

    private static final TextRule REASON = TextRule.required(MeetingDesk.LONGEST_REASON);
    private static final int LATEST = 12;

    private final transient SeriesDesk desk;
    private final transient Actor who;
    private final transient SeriesDetails series;
    private final transient Runnable changed;

    SeriesPanel(SeriesDesk desk, Actor who, SeriesDetails series, boolean opened, Runnable changed) {
        this.desk = desk;
        this.who = who;
        this.series = series;
        this.changed = changed;
        var days = new Fold(text("days", count(series.cadence().due()), count(series.cadence().held()), count(series.cadence().onTime())), days());
        getContent().add(facts(), days.opened(opened));
        if (series.running()) {
            offer();
        }
    }

    @Override
    protected Panel initContent() {
        return new Panel(series.title());
    }

    private void offer() {
        var revise = new Button(text("revise"), _ -> reviseDialog().open());
        var end = new Button(text("end"), _ -> endDialog().open());
        if (who.has(Role.GOVERNOR)) {
            getContent().withActions(revise, end);
        } else if (who.has(Role.EXPERT)) {
            getContent().withActions(revise);
        }
    }

    private DescriptionList facts() {
        var locale = Translations.localeOf(this);
        var list = new DescriptionList();
        list.addClassName("facts");
        fact(list, "promise", text("every", series.cadenceMonths(), series.graceDays()));
        fact(list, "office", text("of", series.officeTitle(), series.countyName()));
        fact(list, "since", Dates.full(series.startedOn(), locale));
        var weekday = series.weekday();
        fact(list, "weekday", weekday == null ? text("anyDay") : weekday.getDisplayName(TextStyle.FULL, locale));
        fact(list, "topics", series.template().topics().isEmpty() ? text("noTopics") : topics());
        var last = series.cadence().lastHeld();
        fact(list, "last", last == null ? text("never") : Dates.full(last, locale));
        var next = series.cadence().nextDue();
        if (next != null) {
            fact(list, "next", Dates.full(next, locale));
        }
        var ended = series.endedOn();
        if (ended != null) {
            fact(list, "ended", text("endedOn", Dates.full(ended, locale), series.endedReason() == null ? "" : series.endedReason()));
        }
        return list;
    }

    private String topics() {
        return series.template().topics().stream().map(SeriesTemplate.Topic::title).collect(Collectors.joining(text("comma")));
    }

    private void fact(DescriptionList list, String name, String value) {
        list.add(new Term(text(name)), new Description(value));
    }

    private Component days() {
        var intervals = series.cadence().intervals();
        if (intervals.isEmpty()) {
            return new Paragraph(text("noneDue"));
        }
        var locale = Translations.localeOf(this);
        var table = new RowsTable(text("table"), text("due"), text("held"), text("outcome"));
        List<Cadence.Interval> latest = intervals.reversed().stream().limit(LATEST).toList();
        latest.forEach(interval -> {
            var held = interval.held();
            table.row(
                    RowsTable.cell(Dates.brief(interval.due(), locale)), RowsTable.cell(held == null ? "" : Dates.brief(held, locale)), outcome(interval));
        });
        var days = new Div(table);
        if (intervals.size() > LATEST) {
            var more = new Span(text("earlier", count(intervals.size() - LATEST)));
            more.addClassName("meta");
            days.add(more);
        }
        return days;
    }

    private StateMark outcome(Cadence.Interval interval) {
        return interval.held() == null
                ? new StateMark(Tone.BAD, text("missed"))
                : interval.onTime() ? new StateMark(Tone.GOOD, text("onTime")) : new StateMark(Tone.LATE, text("late"));
    }

    private ActDialog reviseDialog() {
        var habits = new SeriesHabits();
        habits.show(series.weekday(), series.template());
        return new ActDialog(
                text("revise"),
                text("revise.do"),
                key -> done(habits.attempt(), "revise.done", () ->
                        desk.revise(who, key, series.id(), series.version(), habits.weekday().getValue(), habits.template())),
                new Paragraph(text("revise.what")),
                habits.weekday(),
                habits.topics());
    }

    private ActDialog endDialog() {
        var reason = REASON.on(new TextArea(text("reason")));
        reason.addClassName("wide");
        return new ActDialog(
                text("end"),
                text("end.do"),
                key -> REASON.accepts(reason)
                        && done(new Attempt().beside(reason, "meeting.SeriesDesk.meetingsToCome"), "end.done", () -> end(key, reason.getValue())),
                new Paragraph(text("end.what")),
                reason);
    }

    private void end(CommandKey key, String reason) {
        desk.end(who, key, series.id(), series.version(), reason);
    }

    /** What somebody else changed meanwhile is shown behind the dialog; what was typed stays in it. */
    private boolean done(Attempt attempt, String words, Runnable command) {
        try {
            if (!attempt.carriedOut(this, command)) {
                return false;
            }
        } catch (OptimisticLockingFailureException meanwhile) {
            changed.run();
            throw meanwhile;
        }
        Notices.done(text(words));
        changed.run();
        return true;
    }

    private String count(long number) {
        return Numbers.text(number, Translations.localeOf(this));
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "meeting.ui.SeriesPanel." + thing, arguments);
    }
}
