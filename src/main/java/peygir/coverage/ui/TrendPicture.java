package peygir.coverage.ui;

import com.vaadin.flow.component.Html;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;
import peygir.coverage.CoveragePoint;
import peygir.shared.Dates;
import peygir.shared.Language;
import peygir.shared.Messages;
import peygir.shared.Numbers;

/**
 * Twelve months as columns: what is covered stands full at the bottom, what is stale hollow above it, what was confirmed
 * none as an outline; what nobody reported stays empty. Time runs in the reader's direction.
 */
final class TrendPicture {

    private static final int STEP = 18;
    private static final int BAR = 13;
    private static final int HEIGHT = 48;
    private static final int BASE = 50;

    private final List<CoveragePoint> line;
    private final Locale locale;
    private final StringBuilder svg = new StringBuilder();

    private TrendPicture(List<CoveragePoint> line, Locale locale) {
        this.line = line;
        this.locale = locale;
    }

    static Html of(List<CoveragePoint> line, Locale locale) {
        return new Html("<div class=\"trend-picture\">" + new TrendPicture(line, locale).draw() + "</div>");
    }

    private String draw() {
        var first = line.getFirst();
        var last = line.getLast();
        var words = Messages.text(
                locale, "coverage.ui.TrendPicture.words", last.label(), Dates.month(first.month(), locale), Numbers.text(first.covered(), locale),
                Numbers.text(first.all(), locale), Dates.month(last.month(), locale), Numbers.text(last.covered(), locale), Numbers.text(last.all(), locale));
        var width = line.size() * STEP;
        svg.append("<svg viewBox=\"0 0 ").append(width).append(" 66\" role=\"img\" aria-label=\"").append(HtmlUtils.htmlEscape(words, "UTF-8")).append("\">");
        svg.append("<line class=\"trend-base\" x1=\"0\" y1=\"").append(BASE).append("\" x2=\"").append(width).append("\" y2=\"").append(BASE).append("\"/>");
        for (var number = 0; number < line.size(); number++) {
            bar(line.get(number), x(number));
        }
        month(first.month().month(), 0);
        month(last.month().month(), line.size() - 1);
        return svg.append("</svg>").toString();
    }

    private int x(int number) {
        return (Language.of(locale) == Language.PERSIAN ? line.size() - 1 - number : number) * STEP;
    }

    private void bar(CoveragePoint point, int x) {
        if (point.all() == 0) {
            return;
        }
        var y = part("trend-covered", point.covered(), point.all(), x, BASE);
        y = part("trend-stale", point.stale(), point.all(), x, y);
        part("trend-none", point.confirmedNone(), point.all(), x, y);
    }

    private double part(String kind, long count, long all, int x, double bottom) {
        if (count == 0) {
            return bottom;
        }
        var height = Math.round(count * HEIGHT * 10.0 / all) / 10.0;
        svg.append("<rect class=\"").append(kind).append("\" x=\"").append(x + 2).append("\" y=\"").append(bottom - height).append("\" width=\"").append(BAR)
                .append("\" height=\"").append(height).append("\"/>");
        return bottom - height;
    }

    private void month(int month, int number) {
        svg.append("<text class=\"trend-month\" x=\"").append(x(number) + 2 + BAR / 2).append("\" y=\"63\" text-anchor=\"middle\">")
                .append(Numbers.plain(month, locale)).append("</text>");
    }
}
