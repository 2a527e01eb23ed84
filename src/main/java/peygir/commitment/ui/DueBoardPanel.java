package peygir.commitment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import peygir.commitment.CommitmentFilter;
import peygir.commitment.CommitmentFilter.Show;
import peygir.commitment.CommitmentRow;
import peygir.commitment.DueWeek;
import peygir.shared.Dates;
import peygir.shared.Numbers;
import peygir.shared.ui.Translations;

/** What is open, a column for each week it is due in; each column leads to its rows in the list. */
class DueBoardPanel extends Div {

    private final LocalDate today;
    private final Locale locale = Translations.localeOf(this);

    DueBoardPanel(List<DueWeek> weeks, CommitmentFilter filter, LocalDate today) {
        this.today = today;
        addClassName("due-board");
        weeks.stream().filter(week -> week.total() > 0 || week.kind() != DueWeek.Column.NO_DAY).map(week -> column(week, filter)).forEach(this::add);
    }

    private Section column(DueWeek week, CommitmentFilter filter) {
        var name = Translations.of(this, "commitment.ui.DueBoardPanel." + week.kind());
        var title = new H2(text("title", name, Numbers.text(week.total(), locale)));
        title.addClassName("due-week-title");
        var column = new Section(title);
        column.addClassNames("due-week", "due-week-" + week.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var days = days(week.from(), week.to());
        if (!days.isEmpty()) {
            var meta = new Span(days);
            meta.addClassName("meta");
            column.add(meta);
        }
        if (week.rows().isEmpty()) {
            var nothing = new Span(text("nothing"));
            nothing.addClassName("meta");
            column.add(nothing);
            return column;
        }
        var cards = new UnorderedList();
        cards.addClassName("due-cards");
        week.rows().forEach(row -> cards.add(card(row)));
        column.add(cards);
        if (week.total() > week.rows().size()) {
            column.add(new Anchor(CommitmentNavigation.hrefList(within(week, filter)), text("more", Numbers.text(week.total(), locale))));
        }
        return column;
    }

    private ListItem card(CommitmentRow row) {
        var text = new Anchor(CommitmentNavigation.href(row.id()), row.text());
        text.addClassName("commitment-text");
        var who = new Span(row.promiser() == null ? Translations.of(this, "commitment.ui.CommitmentList.nobody") : row.promiser());
        who.addClassName("meta");
        var due = new Span(row.currentDue() == null ? "" : Dates.brief(row.currentDue(), locale));
        due.addClassName("meta");
        var card = new ListItem(text, who, due, new OutcomeBadge(row, today));
        card.addClassName("due-card");
        return card;
    }

    private String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return "";
        }
        return to == null ? text("since", Dates.brief(from, locale)) : text("between", Dates.brief(from, locale), Dates.brief(to, locale));
    }

    private static CommitmentFilter within(DueWeek week, CommitmentFilter filter) {
        var show = switch (week.kind()) {
            case OVERDUE -> Show.OVERDUE;
            default -> filter.show() == null ? Show.OPEN : filter.show();
        };
        return new CommitmentFilter(filter.term(), filter.county(), filter.meeting(), show, filter.ngo(), week.from(), week.to());
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "commitment.ui.DueBoardPanel." + thing, arguments);
    }
}
