package peygir.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import peygir.meeting.MeetingDetails;
import peygir.meeting.MeetingState;
import peygir.meeting.PostponementRow;
import peygir.shared.Dates;
import peygir.shared.Digits;
import peygir.shared.Language;
import peygir.shared.Numbers;
import peygir.shared.ui.Figure;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** The facts of a meeting, its two counts, and what can be done next. */
class MeetingHead extends Composite<Div> {

    MeetingHead(MeetingServices services, MeetingDetails meeting, Runnable changed) {
        var locale = Translations.localeOf(this);
        var title = new H1(text("meeting.ui.MeetingView.title", Numbers.plain(meeting.number(), locale), meeting.title()));
        var line = new Div(title, Marks.of(this, meeting.state()));
        line.addClassName("page-head");
        var when = Dates.full(meeting.day(), locale);
        var time = meeting.startsAt();
        var facts = new Paragraph(
                new Span(time == null ? when : text("meeting.ui.MeetingHead.at", when, Dates.time(time, locale))),
                new Span(meeting.place()),
                new Span(meeting.countyName()),
                new Span(meeting.officeTitle()));
        facts.addClassNames("meta", "meeting-facts");
        var session = meeting.session();
        if (session != null) {
            facts.add(new Span(text("meeting.ui.MeetingHead.session", Digits.in(Language.of(locale), session))));
        }
        getContent().addClassName("page-groups");
        getContent().add(Still.of(line), Still.of(facts));
        if (meeting.postponedFrom() != null) {
            services.book().postponements(services.who(), meeting.id()).forEach(row -> getContent().add(note(postponed(row))));
        }
        if (meeting.state() == MeetingState.CANCELLED) {
            getContent().add(note(text("meeting.ui.MeetingHead.cancelled", meeting.cancelledReason() == null ? "" : meeting.cancelledReason())));
        }
        if (meeting.held()) {
            var key = meeting.id().toString();
            var figures = new Div(
                    Figure.count("meeting.people", key, meeting.inTheRoom().people()),
                    Figure.count("meeting.organisations", key, meeting.inTheRoom().organisations()));
            figures.addClassName("figures");
            getContent().add(Still.of(figures));
        }
        var actions = new MeetingActions(services, meeting, changed);
        if (meeting.held()) {
            actions.getContent().add(new Anchor(MeetingNavigation.hrefSheet(meeting.id()), text("meeting.ui.MeetingHead.sheet")));
        }
        if (!meeting.held() && meeting.state() != MeetingState.CANCELLED) {
            var calendar = new Anchor(MeetingNavigation.hrefCalendarFile(meeting.id()), text("meeting.ui.MeetingHead.calendarFile"));
            calendar.setRouterIgnore(true);
            actions.getContent().add(calendar);
        }
        getContent().add(actions);
    }

    private String postponed(PostponementRow row) {
        return row.on() == null || row.by() == null
                ? text("meeting.ui.MeetingHead.postponed", row.from(), row.to(), row.reason())
                : text("meeting.ui.MeetingHead.postponedBy", row.from(), row.to(), row.reason(), row.by(), row.on());
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("meeting-note");
        return note;
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
