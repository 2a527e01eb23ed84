package peygir.commitment.ui;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.StoryStep;
import peygir.commitment.StoryStep.Happening;
import peygir.shared.Dates;
import peygir.shared.Messages;
import peygir.shared.ui.Drawn;

/** The story of a commitment: from the item of the agenda and the line of the minutes to its proof. */
record Timeline(CommitmentDetails details, Locale locale) {

    Drawn drawn() {
        var steps = Drawn.of("ol", "timeline");
        if (details.agendaItem() != null) {
            var proposer = details.proposer();
            var what = proposer == null ? text("agenda") : text("proposed", proposer);
            steps.add(step("agenda", null, what, details.saidInTitle(), details.agendaItem()));
        }
        if (details.line() != null) {
            steps.add(step("line", details.madeOn(), text("line"), details.saidInTitle(), details.line()));
        }
        details.story().forEach(happened -> steps.add(step(
                happened.what().name().toLowerCase(Locale.ROOT), happened.on(), Messages.text(locale, happened.what()), happened.by(), words(happened))));
        return steps;
    }

    private @Nullable String words(StoryStep happened) {
        if (happened.what() == Happening.MADE) {
            // The page is headed by it.
            return null;
        }
        if (happened.what() == Happening.MOVED) {
            return text("moved", DueText.day(happened.before(), locale), DueText.day(happened.after(), locale), String.valueOf(happened.detail()));
        }
        return happened.detail();
    }

    private Drawn step(String kind, @Nullable LocalDate on, String what, @Nullable String by, @Nullable String detail) {
        var head = Drawn.of("div", "timeline-head");
        if (on != null) {
            head.add(Drawn.span(Dates.brief(on, locale), "timeline-day"));
        }
        head.add(Drawn.span(what, "timeline-what"));
        if (by != null) {
            head.add(Drawn.span(by, "meta"));
        }
        var step = Drawn.of("li", "timeline-step", "timeline-" + kind.replace('_', '-')).add(head);
        return detail == null || detail.isBlank() ? step : step.add(Drawn.words("p", detail));
    }

    private String text(String part, Object... arguments) {
        return Messages.text(locale, "commitment.ui.Timeline." + part, arguments);
    }
}
