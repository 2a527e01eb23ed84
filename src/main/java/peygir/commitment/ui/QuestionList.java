package peygir.commitment.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import peygir.commitment.QuestionRow;
import peygir.meeting.ui.MeetingNavigation;
import peygir.shared.Dates;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** What the register makes one ask, in questions, folded behind their number. */
class QuestionList extends Details {

    QuestionList(List<QuestionRow> questions) {
        addClassNames("questions", "no-print");
        setSummaryText(Translations.of(this, "commitment.ui.QuestionList.title", questions.size()));
        var list = new UnorderedList();
        list.addClassName("names");
        for (var row : questions) {
            var day = Dates.brief(row.day(), Translations.localeOf(this));
            var words = new Span(Translations.of(this, "commitment.ui.QuestionList." + row.question().name(), row.number(), row.of(), day));
            var item = new ListItem(link(row), words);
            list.add(item);
        }
        add(Still.of(list));
    }

    private static Anchor link(QuestionRow row) {
        var link = new Anchor(
                row.commitment() != null ? CommitmentNavigation.href(row.commitment())
                        : row.meeting() != null ? MeetingNavigation.href(row.meeting()) : CommitmentNavigation.hrefList(),
                row.subject());
        link.addClassName("commitment-text");
        return link;
    }
}
