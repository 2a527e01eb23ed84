package peygir.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peygir.commitment.Family;
import peygir.commitment.Family.Kin;
import peygir.shared.Dates;
import peygir.shared.Numbers;
import peygir.shared.ui.Translations;

/** What a promise has to do with others: how often it was made, its parts, what it waits for, when it comes back. */
class FamilyPanel extends Div {

    private final Locale locale = Translations.localeOf(this);

    FamilyPanel(Family family) {
        addClassName("family");
        if (family.times() > 1) {
            add(sentence("times", family.times(), Dates.full(family.since(), locale)));
        }
        kin("earlier", family.earlier());
        kin("later", listed(family.later()));
        kin("whole", listed(family.whole()));
        if (family.progress() != null) {
            add(sentence("progress", Numbers.percent(family.progress() / 100.0, locale)));
        }
        kin("parts", family.parts());
        kin("needs", family.needs());
        kin("neededBy", family.neededBy());
        var recurrence = family.recurrence();
        if (recurrence != null) {
            add(recurrence.until() == null
                    ? sentence("recurs", recurrence.months())
                    : sentence("recursUntil", recurrence.months(), Dates.full(recurrence.until(), locale)));
            kin("instances", Stream.of(family.before(), family.after()).filter(Objects::nonNull).toList());
        }
    }

    private static List<Kin> listed(@Nullable Kin kin) {
        return kin == null ? List.of() : List.of(kin);
    }

    private Paragraph sentence(String key, Object... arguments) {
        var words = new Paragraph(text(key, arguments));
        words.addClassName("family-sentence");
        return words;
    }

    private void kin(String title, List<Kin> all) {
        if (all.isEmpty()) {
            return;
        }
        var heading = new H3(text(title));
        heading.addClassName("family-title");
        var list = new UnorderedList();
        list.addClassName("names");
        all.forEach(each -> list.add(new ListItem(line(each))));
        add(heading, list);
    }

    private Component line(Kin kin) {
        var link = new Anchor(CommitmentNavigation.href(kin.id()), kin.text());
        link.addClassName("commitment-text");
        var state = Translations.of(this, kin.state());
        var due = DueText.brief(kin.due(), locale);
        var meta = new Span(kin.weight() == 0 ? text("kin", state, due) : text("part", state, due, kin.weight()));
        meta.addClassName("meta");
        return new Div(link, meta);
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "commitment.ui.FamilyPanel." + thing, arguments);
    }
}
