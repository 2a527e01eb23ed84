package peygir.commitment.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;
import peygir.commitment.CommitmentRow;
import peygir.shared.Messages;
import peygir.shared.ui.Picture;
import peygir.shared.ui.RowKeys;
import peygir.shared.ui.RowList;
import peygir.shared.ui.Still;

/** A commitment's line in a list: its words lead to it, beside them who promised, until when, and how it stands. */
record CommitmentLine(CommitmentRow row, LocalDate today, Locale locale) implements RowList.Line {

    private static final String LINE = "commitment commitment-line";
    private static final String TEXT = "commitment-text";
    private static final String SAID = "commitment-said";

    @Override
    public Picture picture() {
        return within("li", LINE);
    }

    /** Drawn in another place than a list item of its own. */
    Picture within(String tag, String classes) {
        return new Picture(tag, Map.of("class", classes), link() + "<div class='" + SAID + "'>" + said() + "</div>");
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
        place.add(link, Still.of(new Picture("div", Map.of("class", SAID), said())));
        return new RowKeys.Row(place, link);
    }

    private String link() {
        return "<a class='" + TEXT + "' href='" + CommitmentNavigation.href(row.id()) + "'>" + escaped(row.text()) + "</a>";
    }

    private String said() {
        var promiser = row.promiser() == null ? text("nobody") : row.promiser();
        return "<span class='meta commitment-who'>" + escaped(text("who", promiser, row.county())) + "</span><span class='commitment-due'>"
                + escaped(DueText.of(row, today, locale)) + "</span>" + OutcomeBadge.html(row, today, locale);
    }

    private String text(String part, Object... arguments) {
        return Messages.text(locale, "commitment.ui.CommitmentList." + part, arguments);
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
