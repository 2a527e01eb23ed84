package peygir.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import peygir.meeting.LineKind;
import peygir.meeting.LineRow;
import peygir.meeting.MeetingId;
import peygir.shared.CommandKey;
import peygir.shared.Digits;
import peygir.shared.Language;
import peygir.shared.Numbers;
import peygir.shared.ui.Pictogram;
import peygir.shared.ui.Translations;

/** A line of the minutes, what it became, and what can be done with it. */
class LineItem extends ListItem {

    private final transient MeetingServices services;
    private final MeetingId meeting;
    private final transient LineRow row;
    private final transient Runnable changed;

    LineItem(MeetingServices services, MeetingId meeting, LineRow row, boolean open, LineActs acts, Runnable changed) {
        this.services = services;
        this.meeting = meeting;
        this.row = row;
        this.changed = changed;
        addClassNames("minute-line", "minute-line-" + row.kind().name().toLowerCase(Locale.ROOT));
        var kind = new Span(Translations.of(this, row.kind()));
        kind.addClassName("minute-kind");
        var words = new Span(row.text());
        words.addClassName("minute-text");
        words.getElement().setAttribute("dir", "auto");
        add(kind, words);
        var item = row.item();
        if (item != null) {
            var under = new Span(text("under", Numbers.plain(item.number(), Translations.localeOf(this))));
            under.getElement().setAttribute("title", item.title());
            under.addClassNames("meta", "minute-item");
            add(under);
        }
        var resolution = row.resolution();
        if (resolution != null) {
            var number = new Span(text("resolution", Digits.in(Language.of(Translations.localeOf(this)), resolution)));
            number.addClassName("meta");
            add(number);
        }
        var buttons = new Div();
        buttons.addClassNames("row-buttons", "no-print");
        promise(buttons);
        acts.of(this, row).forEach(buttons::add);
        if (open) {
            buttons.add(icon(Pictogram.EDIT, text("change"), this::edit), icon(Pictogram.CLOSE, text("remove"), this::remove));
        }
        if (buttons.getComponentCount() > 0) {
            add(buttons);
        }
    }

    /** What was decided or promised is followed up elsewhere: the way there. */
    private void promise(Div buttons) {
        if (row.commitment() != null) {
            buttons.add(new Anchor("commitments/" + row.commitment(), text("commitment")));
        } else if (services.mayWrite() && (row.kind() == LineKind.COMMITMENT || row.kind() == LineKind.DECISION)) {
            buttons.add(new Anchor("commitments/new?line=" + row.id(), text("promise")));
        }
    }

    private Button icon(Pictogram picture, String words, Runnable act) {
        var button = new Button(picture.make(), _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(words);
        button.setTooltipText(words);
        return button;
    }

    private void edit() {
        var form = new LineEditor(services, meeting, row, changed);
        removeAll();
        add(form);
        form.focus();
    }

    private void remove() {
        services.minutes().removeLine(services.who(), CommandKey.fresh(), meeting, row.id());
        changed.run();
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "meeting.ui.LineItem." + part, arguments);
    }
}
