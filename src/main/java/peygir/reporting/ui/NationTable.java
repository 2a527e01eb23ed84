package peygir.reporting.ui;

import com.vaadin.flow.component.Html;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import peygir.reporting.PlaceOverview;
import peygir.shared.Dates;
import peygir.shared.Messages;
import peygir.shared.Numbers;
import peygir.shared.ui.Figure;
import peygir.summary.PlaceFigures;

/**
 * Every part of a place in a line, made as one piece of markup: a few hundred figures that the server need not remember
 * between two clicks.
 */
final class NationTable {

    private static final List<String> COLUMNS = List.of("place", "onTime", "silent", "silence", "kept", "open", "overdue", "reach", "covered", "gaps", "overlaps");

    private final Locale locale;
    private final StringBuilder html = new StringBuilder(32_000);

    private NationTable(Locale locale) {
        this.locale = locale;
    }

    static Html of(List<PlaceOverview.Line> lines, Locale locale) {
        return new Html(new NationTable(locale).draw(lines));
    }

    private String draw(List<PlaceOverview.Line> lines) {
        var caption = text("caption");
        html.append("<div class=\"scroll-x\" tabindex=\"0\" role=\"group\" aria-label=\"").append(caption).append("\"><table class=\"rows nation-table\">");
        html.append("<caption class=\"visually-hidden\">").append(caption).append("</caption><thead><tr>");
        COLUMNS.forEach(column -> html.append("<th scope=\"col\">").append(text(column)).append("</th>"));
        html.append("</tr></thead><tbody>");
        lines.forEach(this::row);
        return html.append("</tbody></table></div>").toString();
    }

    private void row(PlaceOverview.Line line) {
        var figures = line.figures();
        var key = figures.key();
        html.append("<tr><th scope=\"row\"><a href=\"province?province=").append(key).append("\">").append(escaped(line.name())).append("</a></th>");
        ratio(figures, "cadence.on-time", figures.rhythm().onTime(), figures.rhythm().due());
        html.append("<td>").append(silent(figures)).append("</td>");
        cell("cadence.longest-silence", key, figures.rhythm().longestSilence(), figures.rhythm().longestSilence() == null ? "" : days(figures.rhythm().longestSilence()));
        ratio(figures, "commitment.on-time-rate", figures.commitments().kept(), figures.commitments().judged());
        count("commitment.open", key, figures.commitments().open());
        count("commitment.overdue", key, figures.commitments().overdue());
        ratio(figures, "reach", figures.ngos().reached(), figures.ngos().active());
        count("coverage.covered", key, figures.coverage().covered());
        count("coverage.gap", key, figures.coverage().gap());
        count("overlap.open", key, figures.coverage().overlapOpen());
        html.append("</tr>");
    }

    /** Counties that are silent or never met, in words and only where there are any. */
    private String silent(PlaceFigures figures) {
        var rhythm = figures.rhythm();
        if (rhythm.counties() == 0) {
            return text("noSeries");
        }
        var quiet = rhythm.silent() + rhythm.neverMet();
        return quiet == 0
                ? text("allMeet")
                : "<span class=\"figure-urgent\">" + escaped(Messages.text(locale, "reporting.ui.NationTable.quiet", quiet, rhythm.counties())) + "</span>";
    }

    private void ratio(PlaceFigures figures, String name, long part, long whole) {
        var shown = Messages.text(locale, "shared.ui.Figure.ratio", Numbers.text(part, locale), Numbers.text(whole, locale));
        var plain = name.startsWith("cadence") ? Long.toString(part) : part + "/" + whole;
        html.append("<td>").append(Figure.compactDrawn(name, figures.key(), plain, shown, locale).html()).append("</td>");
    }

    private void count(String name, String key, long number) {
        cell(name, key, number, Numbers.text(number, locale));
    }

    private void cell(String name, String key, @Nullable Long plain, String shown) {
        html.append("<td>").append(plain == null ? "" : Figure.compactDrawn(name, key, plain.toString(), shown, locale).html()).append("</td>");
    }

    private String days(long days) {
        return Dates.days(days, locale);
    }

    private String text(String column) {
        return escaped(Messages.text(locale, "reporting.ui.NationTable." + column));
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
