package peygir.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
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
        add(picks == null && keys == null ? still(row, below) : led(row));
    }

    /** Where nothing in the line is chosen or focused by the server, it need not be remembered part by part. */
    private Component still(CommitmentRow row, Component... below) {
        var item = new ListItem(line(row).drawn("div", "commitment-line"));
        item.addClassName("commitment");
        item.add(below);
        return whole || below.length > 0 ? item : Still.of(item);
    }

    /** One part beside its box, if it has one, until the arrow keys lead to its link. */
    private Component led(CommitmentRow row) {
        if (picks == null) {
            return drawn(row, "li", "commitment commitment-line", ListItem::new);
        }
        var item = new ListItem(picks.box(row, Translations.localeOf(this)), drawn(row, "div", "commitment-said", Div::new));
        item.addClassNames("commitment", "commitment-line");
        return item;
    }

    private Still drawn(CommitmentRow row, String tag, String classes, Supplier<HtmlContainer> place) {
        var line = line(row);
        var drawn = line.drawn(tag, classes);
        if (keys != null) {
            keys.add(drawn, () -> {
                var awake = place.get();
                awake.setClassName(classes);
                return line.awake(awake);
            });
        }
        return drawn;
    }

    private CommitmentLine line(CommitmentRow row) {
        return new CommitmentLine(row, today, Translations.localeOf(this));
    }
}
