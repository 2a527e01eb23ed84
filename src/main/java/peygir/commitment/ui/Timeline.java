package peygir.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.StoryStep;
import peygir.commitment.StoryStep.Happening;
import peygir.shared.Dates;
import peygir.shared.ui.Translations;

/** The story of a commitment: from the item of the agenda and the line of the minutes to its proof. */
class Timeline extends OrderedList {

    private final Locale locale = Translations.localeOf(this);

    Timeline(CommitmentDetails details) {
        addClassName("timeline");
        if (details.agendaItem() != null) {
            var proposer = details.proposer();
            var what = proposer == null ? text("commitment.ui.Timeline.agenda") : text("commitment.ui.Timeline.proposed", proposer);
            step("agenda", null, what, details.saidInTitle(), details.agendaItem());
        }
        if (details.line() != null) {
            step("line", details.madeOn(), text("commitment.ui.Timeline.line"), details.saidInTitle(), details.line());
        }
        details.story().forEach(happened -> step(
                happened.what().name().toLowerCase(Locale.ROOT), happened.on(), Translations.of(this, happened.what()), happened.by(),
                words(happened)));
    }

    private @Nullable String words(StoryStep happened) {
        if (happened.what() == Happening.MADE) {
            // The page is headed by it.
            return null;
        }
        if (happened.what() == Happening.MOVED) {
            return text("commitment.ui.Timeline.moved", DueText.day(happened.before(), locale), DueText.day(happened.after(), locale), String.valueOf(happened.detail()));
        }
        return happened.detail();
    }

    private void step(String kind, @Nullable LocalDate on, String what, @Nullable String by, @Nullable String detail) {
        var head = new Div();
        head.addClassName("timeline-head");
        if (on != null) {
            var day = new Span(Dates.brief(on, locale));
            day.addClassName("timeline-day");
            head.add(day);
        }
        var words = new Span(what);
        words.addClassName("timeline-what");
        head.add(words);
        if (by != null) {
            var who = new Span(by);
            who.addClassName("meta");
            head.add(who);
        }
        var item = new ListItem(head);
        item.addClassNames("timeline-step", "timeline-" + kind.replace('_', '-'));
        if (detail != null && !detail.isBlank()) {
            item.add(new Paragraph(detail));
        }
        add(item);
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
