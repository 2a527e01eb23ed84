package peygir.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import peygir.meeting.LineDifference;
import peygir.meeting.LineDifference.Fate;
import peygir.meeting.MinutesRow;
import peygir.meeting.MinutesState;
import peygir.shared.Dates;
import peygir.shared.Numbers;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** What each version of approved minutes changed in the one before it: taken out, put in, and why. */
class VersionChanges extends Composite<Div> {

    /** @param versions the latest first */
    VersionChanges(List<MinutesRow> versions) {
        var locale = Translations.localeOf(this);
        for (var index = 0; index + 1 < versions.size(); index++) {
            var now = versions.get(index);
            var before = versions.get(index + 1);
            if (now.state() != MinutesState.APPROVED || before.body().equals(now.body())) {
                continue;
            }
            var changes = new Div();
            changes.addClassName("version-changes");
            LineDifference.between(before.body(), now.body()).stream()
                    .filter(part -> part.fate() != Fate.KEPT)
                    .forEach(part -> changes.getElement().appendChild(line(part)));
            var panel = new Panel(text("title", Numbers.plain(before.number(), locale), Numbers.plain(now.number(), locale)));
            var reason = now.reason();
            if (reason != null) {
                panel.add(new Paragraph(text("reason", reason, now.by(), Dates.moment(now.at(), locale))));
            }
            panel.add(changes);
            getContent().add(panel);
        }
        getContent().addClassName("page-groups");
    }

    private Element line(LineDifference.Part part) {
        var out = part.fate() == Fate.OUT;
        var mark = new Element("span");
        mark.getClassList().add("change-mark");
        mark.setText(text(out ? "out" : "in"));
        var words = new Element(out ? "del" : "ins");
        words.setText(part.text());
        var line = new Element("p");
        line.getClassList().add(out ? "change-out" : "change-in");
        line.appendChild(mark, words);
        return line;
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "meeting.ui.VersionChanges." + part, arguments);
    }
}
