package peygir.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import peygir.coverage.OverlapRow;
import peygir.meeting.ui.MeetingNavigation;
import peygir.shared.Dates;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.Translations;

/** One pair: who with whom, why it is shown, where the case stands, and what may be done about it. */
class OverlapItem extends Div {

    private final transient OverlapRow pair;

    OverlapItem(OverlapServices services, OverlapRow pair, Runnable changed) {
        this.pair = pair;
        addClassName("overlap");
        add(new H3(text("pair", pair.firstName(), pair.secondName())), state(), titles(), reasons());
        if (pair.agreement() != null) {
            add(new Paragraph(pair.agreement()));
        }
        if (pair.resolvedOn() != null) {
            add(decided());
        }
        if (pair.openedOn() != null) {
            add(standing(), new OverlapTrail(services, pair));
        }
        if (services.maySettle()) {
            add(new OverlapActs(services, pair, changed));
        }
    }

    private StateMark state() {
        if (pair.label() != null) {
            return new StateMark(StateMark.Tone.GOOD, Translations.of(this, pair.label()));
        }
        if (pair.reopenedOn() != null) {
            return new StateMark(StateMark.Tone.LATE, text("reopened", day(pair.reopenedOn())));
        }
        return pair.openedOn() == null
                ? new StateMark(StateMark.Tone.LATE, text("candidate"))
                : new StateMark(StateMark.Tone.ACTIVE, text("opened", day(pair.openedOn())));
    }

    private Paragraph titles() {
        return new Paragraph(
                new Anchor(CoverageNavigation.href(pair.first()), text("quoted", pair.firstTitle())),
                new Text(text("and")),
                new Anchor(CoverageNavigation.href(pair.second()), text("quoted", pair.secondTitle())));
    }

    private Component reasons() {
        var place = pair.place() == null ? Translations.of(this, "coverage.ui.wholeCounty") : pair.place();
        var why = new Paragraph(
                pair.stillMeets()
                        ? text("why", pair.subSector(), pair.groups(), place, day(pair.from()), day(pair.to()))
                        : text("apart", pair.subSector()));
        why.addClassName("meta");
        return why;
    }

    private Paragraph decided() {
        var decided = new Paragraph(text("settledOn", day(Objects.requireNonNull(pair.resolvedOn()))));
        if (pair.decidedIn() != null) {
            decided.add(new Anchor(MeetingNavigation.href(pair.decidedIn()), Objects.requireNonNull(pair.decidedInTitle())));
        }
        decided.addClassName("meta");
        return decided;
    }

    /** Who looks after it, and on which agenda it stands. */
    private Paragraph standing() {
        var standing = new Paragraph(text("owner", pair.owner() == null ? text("nobody") : pair.owner()));
        if (pair.tabledIn() != null) {
            standing.add(new Text(text("semicolon")));
            standing.add(new Anchor(MeetingNavigation.href(pair.tabledIn()), text("tabled", day(Objects.requireNonNull(pair.tabledFor())))));
        }
        standing.addClassName("meta");
        return standing;
    }

    private String day(LocalDate day) {
        return Dates.brief(day, locale());
    }

    private Locale locale() {
        return Translations.localeOf(this);
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.OverlapPanel." + thing, arguments);
    }
}
