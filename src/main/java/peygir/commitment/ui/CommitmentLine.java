package peygir.commitment.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.util.Locale;
import peygir.commitment.CommitmentRow;
import peygir.shared.Messages;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.RowKeys;
import peygir.shared.ui.RowList;
import peygir.shared.ui.Still;

/** A commitment's line in a list: its words lead to it, beside them who promised, until when, and how it stands. */
record CommitmentLine(CommitmentRow row, LocalDate today, Locale locale) implements RowList.Line {

    private static final String LINE = "commitment commitment-line";
    private static final String TEXT = "commitment-text";
    private static final String SAID = "commitment-said";

    @Override
    public Drawn drawn() {
        return within("li", LINE);
    }

    /** Drawn in another place than a list item of its own. */
    Drawn within(String tag, String classes) {
        return Drawn.of(tag, classes).add(Drawn.link(CommitmentNavigation.href(row.id()), row.text(), TEXT), said());
    }

    @Override
    public RowKeys.Row awake() {
        return awake(new ListItem(), LINE);
    }

    /** With its link as a part of the page, in another place than a list item of its own. */
    RowKeys.Row awake(HtmlContainer place, String classes) {
        place.setClassName(classes);
        var link = new Anchor(CommitmentNavigation.href(row.id()), row.text());
        link.addClassName(TEXT);
        place.add(link, Still.of(said()));
        return new RowKeys.Row(place, link);
    }

    private Drawn said() {
        var promiser = row.promiser() == null ? text("nobody") : row.promiser();
        return Drawn.of("div", SAID).add(
                Drawn.span(text("who", promiser, row.county()), "meta", "commitment-who"),
                Drawn.span(DueText.of(row, today, locale), "commitment-due"),
                OutcomeBadge.drawn(row, today, locale));
    }

    private String text(String part, Object... arguments) {
        return Messages.text(locale, "commitment.ui.CommitmentList." + part, arguments);
    }
}
