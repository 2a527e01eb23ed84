package peygir.reporting.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;
import peygir.meeting.Cadence;
import peygir.shared.Dates;
import peygir.shared.JalaliDate;
import peygir.shared.Language;
import peygir.shared.Messages;
import peygir.shared.Numbers;
import peygir.summary.CountyRhythm;

/**
 * A county's rhythm as a picture: a full mark for a meeting on time, a diamond for a late one, a hollow one for a
 * missed day, a growing bar for the silence since the last meeting, and a tick for the next due day. Time runs in the
 * reader's direction. All marks of a kind are one path: a province has a dozen strips of thirty marks.
 */
final class RhythmStrip {

    static final int MONTHS_BACK = 13;
    private static final int MONTHS_AHEAD = 2;
    private static final int WIDTH = 300;
    private static final int MIDDLE = 14;
    private static final double RADIUS = 4.5;

    private final Locale locale;
    private final LocalDate from;
    private final long days;
    private final StringBuilder svg = new StringBuilder();
    private final StringBuilder held = new StringBuilder();
    private final StringBuilder late = new StringBuilder();
    private final StringBuilder missed = new StringBuilder();
    private final StringBuilder dues = new StringBuilder();

    private RhythmStrip(LocalDate today, Locale locale) {
        this.locale = locale;
        this.from = JalaliDate.of(today).plusMonths(-MONTHS_BACK).toLocalDate();
        this.days = ChronoUnit.DAYS.between(from, JalaliDate.of(today).plusMonths(MONTHS_AHEAD).toLocalDate());
    }

    static Div of(CountyRhythm rhythm, LocalDate today, Locale locale) {
        var strip = new Div();
        strip.addClassName("rhythm");
        strip.getElement().setProperty("innerHTML", new RhythmStrip(today, locale).draw(rhythm, today));
        return strip;
    }

    String draw(CountyRhythm rhythm, LocalDate today) {
        svg.append("<svg viewBox='0 0 ").append(WIDTH).append(" 28' role='img' aria-label='")
                .append(HtmlUtils.htmlEscape(words(rhythm, today), "UTF-8"))
                .append("'>");
        path("rhythm-month", months(today));
        path("rhythm-today", new StringBuilder().append('M').append(x(today)).append(" 2v24"));
        for (var cadence : rhythm.series()) {
            silence(cadence, today);
            if (cadence.intervals().isEmpty() || cadence.lastHeld() != null) {
                first(cadence);
            }
            cadence.intervals().forEach(this::mark);
            due(cadence, today);
        }
        path("rhythm-held", held);
        path("rhythm-late", late);
        path("rhythm-missed", missed);
        path("rhythm-due", dues);
        return svg.append("</svg>").toString();
    }

    private StringBuilder months(LocalDate today) {
        var marks = new StringBuilder();
        for (var month = -MONTHS_BACK; month <= MONTHS_AHEAD; month++) {
            var first = JalaliDate.of(JalaliDate.of(today).plusMonths(month).year(), JalaliDate.of(today).plusMonths(month).month(), 1).toLocalDate();
            if (inside(first)) {
                marks.append('M').append(x(first)).append(" 24v4");
            }
        }
        return marks;
    }

    private void silence(Cadence cadence, LocalDate today) {
        var due = cadence.nextDue();
        if (due == null) {
            // An ended series is silent rightly.
            return;
        }
        var since = cadence.lastHeld() == null
                ? cadence.intervals().isEmpty() ? today : cadence.intervals().getFirst().from()
                : cadence.lastHeld();
        var kind = today.isAfter(due) || cadence.lastHeld() == null ? "rhythm-silence" : "rhythm-pause";
        var start = Math.clamp(x(since), 0, WIDTH);
        var end = x(today);
        svg.append("<rect class='").append(kind).append("' x='").append(Math.min(start, end)).append("' y='11' width='")
                .append(Math.abs(end - start)).append("' height='6'/>");
    }

    /** The first meeting of a series ends no interval, but it was held. */
    private void first(Cadence cadence) {
        var day = cadence.intervals().isEmpty() ? cadence.lastHeld() : cadence.intervals().getFirst().from();
        if (day != null && inside(day)) {
            dot(x(day));
        }
    }

    private void mark(Cadence.Interval interval) {
        var day = interval.held();
        if (day == null) {
            if (inside(interval.due())) {
                ring(x(interval.due()));
            }
        } else if (inside(day)) {
            if (interval.onTime()) {
                dot(x(day));
            } else {
                diamond(x(day));
            }
        }
    }

    private void due(Cadence cadence, LocalDate today) {
        var due = cadence.nextDue();
        if (due != null && inside(due) && !due.isBefore(today)) {
            dues.append('M').append(x(due)).append(" 5v18");
        }
    }

    private String words(CountyRhythm rhythm, LocalDate today) {
        var next = rhythm.nextDue();
        if (next == null) {
            return Messages.text(locale, "reporting.ui.RhythmStrip.none");
        }
        var last = rhythm.lastHeld();
        return Messages.text(
                locale,
                "reporting.ui.RhythmStrip.words",
                Numbers.text(rhythm.due(), locale),
                Numbers.text(rhythm.held(), locale),
                Numbers.text(rhythm.onTime(), locale),
                last == null ? Messages.text(locale, "reporting.ui.RhythmStrip.never") : Dates.relative(last, today, locale),
                Dates.remaining(next, today, locale));
    }

    private boolean inside(LocalDate day) {
        var offset = ChronoUnit.DAYS.between(from, day);
        return offset >= 0 && offset <= days;
    }

    private int x(LocalDate day) {
        var position = (int) (ChronoUnit.DAYS.between(from, day) * WIDTH / days);
        return Language.of(locale).isRightToLeft() ? WIDTH - position : position;
    }

    /** A point, which its round pen makes a disc. */
    private void dot(int x) {
        held.append('M').append(x).append(' ').append(MIDDLE).append("h0");
    }

    private void ring(int x) {
        missed.append('M').append(x - RADIUS).append(' ').append(MIDDLE).append("a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0");
    }

    private void diamond(int x) {
        late.append('M').append(x).append(" 8l6 6-6 6-6-6z");
    }

    private void path(String kind, StringBuilder marks) {
        if (!marks.isEmpty()) {
            svg.append("<path class='").append(kind).append("' d='").append(marks).append("'/>");
        }
    }
}
