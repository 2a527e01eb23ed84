package peygir.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.commitment.CommitmentRow;
import peygir.shared.ui.RowKeys;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** Commitments one below the other: what was promised, by whom, until when, and how it stands. Reads on a phone as on a desk. */
class CommitmentList extends UnorderedList {

    private final LocalDate today;
    private boolean whole;
    private transient @Nullable Picks picks;
    private transient @Nullable RowKeys keys;

    CommitmentList(LocalDate today) {
        this.today = today;
        addClassName("commitments");
    }

    /** A list that only shows, drawn as one piece. */
    static Still drawn(List<CommitmentRow> rows, LocalDate today) {
        var list = new CommitmentList(today);
        list.whole = true;
        rows.forEach(list::row);
        return Still.of(list);
    }

    /** Rows added from now on can be chosen. */
    CommitmentList choosing(Picks choice) {
        picks = choice;
        addClassName("commitments-choosing");
        return this;
    }

    /** The arrow keys go through rows added from now on; they may come from the search, too. */
    CommitmentList withKeys(Component search) {
        keys = new RowKeys(this).from(search);
        return this;
    }

    /** Adds a commitment; below its line stands what can be done with it here. */
    void row(CommitmentRow row, Component... below) {
        var text = new Anchor(CommitmentNavigation.href(row.id()), row.text());
        text.addClassName("commitment-text");
        var promiser = row.promiser() == null ? Translations.of(this, "commitment.ui.CommitmentList.nobody") : row.promiser();
        var meta = new Span(Translations.of(this, "commitment.ui.CommitmentList.who", promiser, row.county()));
        meta.addClassNames("meta", "commitment-who");
        var due = new Span(DueText.of(row, today, Translations.localeOf(this)));
        due.addClassName("commitment-due");
        var said = new Component[] {meta, due, new OutcomeBadge(row, today)};
        add(picks == null && keys == null ? still(text, said, below) : alive(row, text, said));
    }

    /** Where nothing in the line is chosen or focused by the server, it need not be remembered part by part. */
    private Component still(Anchor text, Component[] said, Component... below) {
        var line = new Div(text);
        line.add(said);
        line.addClassName("commitment-line");
        var item = new ListItem(below.length > 0 ? Still.of(line) : line);
        item.addClassName("commitment");
        item.add(below);
        return whole || below.length > 0 ? item : Still.of(item);
    }

    private Component alive(CommitmentRow row, Anchor text, Component... said) {
        var item = new ListItem();
        item.addClassNames("commitment", "commitment-line");
        if (picks != null) {
            item.add(picks.box(row, Translations.localeOf(this)));
        }
        if (keys != null) {
            keys.add(text);
        }
        var rest = new Div(said);
        rest.addClassName("commitment-said");
        item.add(text, Still.of(rest));
        return item;
    }
}
