package peygir.reporting.ui;

import com.vaadin.flow.component.Html;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;
import peygir.shared.Messages;

/** What the marks of the rhythm mean. */
final class RhythmLegend {

    private RhythmLegend() {}

    static Html create(Locale locale) {
        return new Html("<ul class=\"legend\">"
                + entry("<path class=\"rhythm-held\" d=\"M8 8h0\"/>", Messages.text(locale, "reporting.ui.RhythmLegend.held"))
                + entry("<path class=\"rhythm-late\" d=\"M8 2l6 6-6 6-6-6z\"/>", Messages.text(locale, "reporting.ui.RhythmLegend.late"))
                + entry("<circle class=\"rhythm-missed\" cx=\"8\" cy=\"8\" r=\"4.5\"/>", Messages.text(locale, "reporting.ui.RhythmLegend.missed"))
                + entry("<rect class=\"rhythm-silence\" x=\"0\" y=\"5\" width=\"16\" height=\"6\"/>", Messages.text(locale, "reporting.ui.RhythmLegend.silence"))
                + entry("<line class=\"rhythm-due\" x1=\"8\" y1=\"1\" x2=\"8\" y2=\"15\"/>", Messages.text(locale, "reporting.ui.RhythmLegend.due"))
                + "</ul>");
    }

    private static String entry(String mark, String word) {
        return "<li><svg width=\"16\" height=\"16\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">" + mark + "</svg>"
                + HtmlUtils.htmlEscape(word, "UTF-8") + "</li>";
    }
}
