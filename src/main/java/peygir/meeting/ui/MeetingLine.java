package peygir.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import peygir.meeting.MeetingRow;
import peygir.meeting.MeetingState;
import peygir.shared.Dates;
import peygir.shared.Messages;
import peygir.shared.Numbers;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.Figure;
import peygir.shared.ui.RowKeys;
import peygir.shared.ui.RowList;
import peygir.shared.ui.Still;

/** A meeting's line in the list: its number and series lead to it, beside them when, where, how it stands and who came. */
record MeetingLine(MeetingRow row, LocalDate today, Locale locale) implements RowList.Line {

    private static final String TITLE = "meeting-item-title";
    private static final String SAID = "meeting-item-said";

    @Override
    public Drawn drawn() {
        return Drawn.of("li", classes()).add(Drawn.link(MeetingNavigation.href(row.id()), title(), TITLE), said());
    }

    @Override
    public RowKeys.Row awake() {
        var link = new Anchor(MeetingNavigation.href(row.id()), title());
        link.addClassName(TITLE);
        var whole = new ListItem(link, Still.of(said()));
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

    private Drawn said() {
        var said = Drawn.of("div", SAID).add(Drawn.span(when()), Drawn.span(text("where", row.county(), row.place()), "meta"), Marks.drawn(row.state(), locale));
        return row.heldOn() == null
                ? said
                : said.add(Drawn.of("div", "meeting-item-counts").add(count("meeting.people", row.people())).add(count("meeting.organisations", row.organisations())));
    }

    private String when() {
        var day = Dates.full(row.day(), locale);
        return comes() ? text("when", day, Dates.relative(row.day(), today, locale)) : day;
    }

    private List<Drawn> count(String figure, long count) {
        return List.of(
                Drawn.span(Messages.text(locale, "figure." + figure)),
                Figure.compactDrawn(figure, row.id().toString(), Long.toString(count), Numbers.text(count, locale), locale));
    }

    private String text(String part, Object... arguments) {
        return Messages.text(locale, "meeting.ui.MeetingsView." + part, arguments);
    }
}
