package peygir.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import peygir.shared.Messages;
import peygir.shared.Numbers;
import peygir.summary.CommitmentCounts;

/** The five outcomes of a place as one bar: widths are counts, each part has its pattern and its number. */
final class OutcomeBar extends Div {

    OutcomeBar(CommitmentCounts counts, Locale locale) {
        addClassName("outcomes");
        if (counts.judged() == 0) {
            var none = new Span(Messages.text(locale, "reporting.ui.OutcomeBar.none"));
            none.addClassName("meta");
            add(none);
            return;
        }
        getElement().setAttribute("role", "img");
        getElement().setAttribute(
                "aria-label",
                Messages.text(
                        locale, "reporting.ui.OutcomeBar.words", Numbers.text(counts.kept(), locale), Numbers.text(counts.keptLate(), locale),
                        Numbers.text(counts.notKept(), locale), Numbers.text(counts.noEvidence(), locale), Numbers.text(counts.disputed(), locale)));
        part("outcome-kept", counts.kept(), locale);
        part("outcome-late", counts.keptLate(), locale);
        part("outcome-not", counts.notKept(), locale);
        part("outcome-bare", counts.noEvidence(), locale);
        part("outcome-disputed", counts.disputed(), locale);
    }

    private void part(String kind, long count, Locale locale) {
        if (count > 0) {
            var part = new Span(Numbers.text(count, locale));
            part.addClassNames("outcome", kind);
            part.getStyle().set("--count", Long.toString(count));
            add(part);
        }
    }
}
