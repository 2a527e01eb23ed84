package peygir.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;
import peygir.meeting.MeetingRow;
import peygir.meeting.MeetingState;
import peygir.shared.Dates;
import peygir.shared.Messages;
import peygir.shared.Numbers;
import peygir.shared.ui.Figure;
import peygir.shared.ui.Picture;
import peygir.shared.ui.RowKeys;
import peygir.shared.ui.RowList;
import peygir.shared.ui.Still;

/** A meeting's line in the list: its number and series lead to it, beside them when, where, how it stands and who came. */
record MeetingLine(MeetingRow row, LocalDate today, Locale locale) implements RowList.Line {

    private static final String TITLE = "meeting-item-title";
    private static final String SAID = "meeting-item-said";

    @Override
    public Picture picture() {
        var markup = "<a class='" + TITLE + "' href='" + MeetingNavigation.href(row.id()) + "'>" + escaped(title()) + "</a><div class='" + SAID + "'>" + said() + "</div>";
        return new Picture("li", Map.of("class", classes()), markup);
    }

    @Override
    public RowKeys.Row awake() {
        var link = new Anchor(MeetingNavigation.href(row.id()), title());
        link.addClassName(TITLE);
        var whole = new ListItem(link, Still.of(new Picture("div", Map.of("class", SAID), said())));
        whole.setClassName(classes());
        return new RowKeys.Row(whole, link);
    }

    private boolean comes() {
        return row.heldOn() == null && row.state() != MeetingState.CANCELLED;
    }

    private String classes() {
        return comes() ? "meeting-item meeting-item-to-come" : "meeting-item";
    }

    private String title() {
        return text("item", Numbers.plain(row.number(), locale), row.series());
    }

    private String said() {
        return "<span>" + escaped(when()) + "</span><span class='meta'>" + escaped(text("where", row.county(), row.place())) + "</span>" + Marks.html(row.state(), locale)
                + (row.heldOn() == null ? "" : "<div class='meeting-item-counts'>" + count("meeting.people", row.people()) + count("meeting.organisations", row.organisations()) + "</div>");
    }

    private String when() {
        var day = Dates.full(row.day(), locale);
        return comes() ? text("when", day, Dates.relative(row.day(), today, locale)) : day;
    }

    private String count(String figure, long count) {
        return "<span>" + escaped(Messages.text(locale, "figure." + figure)) + "</span>"
                + Figure.compactHtml(figure, row.id().toString(), Long.toString(count), Numbers.text(count, locale), locale);
    }

    private String text(String part, Object... arguments) {
        return Messages.text(locale, "meeting.ui.MeetingsView." + part, arguments);
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
