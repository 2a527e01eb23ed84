package peygir.commitment.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;
import peygir.commitment.CommitmentRow;
import peygir.shared.Messages;
import peygir.shared.ui.Picture;
import peygir.shared.ui.RowKeys;
import peygir.shared.ui.Still;

/** A commitment's line in a list: its words lead to it, beside them who promised, until when, and how it stands. */
record CommitmentLine(CommitmentRow row, LocalDate today, Locale locale) {

    private static final String TEXT = "commitment-text";
    private static final String SAID = "commitment-said";

    /** Drawn as one piece. */
    Still drawn(String tag, String classes) {
        return Still.of(new Picture(tag, Map.of("class", classes), link() + "<div class='" + SAID + "'>" + said() + "</div>"));
    }

    /** The same with a link that the focus can be led to. */
    RowKeys.Row awake(HtmlContainer place) {
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
