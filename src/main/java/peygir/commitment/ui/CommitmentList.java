package peygir.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.commitment.CommitmentRow;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.RowKeys;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** Commitments one below the other: what was promised, by whom, until when, and how it stands. Reads on a phone as on a desk. */
class CommitmentList extends UnorderedList {

    private final LocalDate today;
    private transient @Nullable Picks picks;
    private transient @Nullable RowKeys keys;

    CommitmentList(LocalDate today) {
        this.today = today;
        addClassName("commitments");
    }

    /** A list that only shows, drawn as one piece. */
    static Still drawn(List<CommitmentRow> rows, LocalDate today) {
        var locale = Translations.locale();
        return Still.of(Drawn.of("ul", "commitments").add(rows.stream().map(row -> item(new CommitmentLine(row, today, locale))).toList()));
    }

    /**
     * Rows added from now on can be chosen, and the arrow keys go through them.
     *
     * @param search from which the first arrow key leads into the list
     */
    CommitmentList choosing(Picks choice, Component search) {
        picks = choice;
        keys = new RowKeys(this).from(search);
        addClassName("commitments-choosing");
        return this;
    }

    /** To be filled anew. */
    void clear() {
        removeAll();
        if (keys != null) {
            keys.clear();
        }
    }

    /** Adds a commitment; below its line stands what can be done with it here. */
    void row(CommitmentRow row, Component... below) {
        add(picks == null || keys == null ? still(row, below) : chosen(row, picks, keys));
    }

    /** Where nothing in the line is chosen or focused by the server, it need not be remembered part by part. */
    private Component still(CommitmentRow row, Component... below) {
        if (below.length == 0) {
            return Still.of(item(line(row)));
        }
        var item = new ListItem(Still.of(line(row).within("div", "commitment-line")));
        item.addClassName("commitment");
        item.add(below);
        return item;
    }

    private static Drawn item(CommitmentLine line) {
        return Drawn.of("li", "commitment").add(line.within("div", "commitment-line"));
    }

    /** One part beside its box, until the arrow keys lead to its link. */
    private Component chosen(CommitmentRow row, Picks choice, RowKeys leading) {
        var line = line(row);
        var drawn = Still.of(line.within("div", "commitment-said"));
        leading.add(drawn, () -> line.awake(new Div(), "commitment-said"));
        var item = new ListItem(choice.box(row, Translations.localeOf(this)), drawn);
        item.addClassNames("commitment", "commitment-line");
        return item;
    }

    private CommitmentLine line(CommitmentRow row) {
        return new CommitmentLine(row, today, Translations.localeOf(this));
    }
}
