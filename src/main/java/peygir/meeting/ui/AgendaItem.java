package peygir.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import peygir.meeting.AgendaDecision;
import peygir.meeting.AgendaKind;
import peygir.meeting.AgendaOrigin;
import peygir.meeting.AgendaRow;
import peygir.shared.Dates;
import peygir.shared.Numbers;
import peygir.shared.ui.Pictogram;
import peygir.shared.ui.Translations;

/** An item of the agenda: where it came from, what became of it, and for the office the means to move and decide it. */
class AgendaItem extends ListItem {

    private final transient AgendaPanel panel;
    private final transient AgendaRow row;
    private final int place;

    AgendaItem(AgendaPanel panel, AgendaRow row, int place, int of) {
        this.panel = panel;
        this.row = row;
        this.place = place;
        var review = row.kind() == AgendaKind.REVIEW;
        var title = new Span(row.named(Translations.localeOf(this)));
        title.addClassName("agenda-title");
        title.getElement().setAttribute("dir", "auto");
        add(title);
        notes();
        carried("carriedFrom", row.carriedFrom());
        decision();
        carried("carriedTo", row.carriedTo());
        if (review) {
            return;
        }
        if (panel.open()) {
            movable();
            add(buttons(of));
        }
        if (panel.deciding()) {
            add(new DecisionForm(panel, row));
        }
    }

    private void notes() {
        var notes = new ArrayList<String>();
        if (row.presenter() != null) {
            notes.add(row.presenter());
        }
        if (row.minutes() != null) {
            notes.add(text("minutesLong", row.minutes()));
        }
        if (row.kind() != AgendaKind.REVIEW && row.origin() != AgendaOrigin.TEMPLATE) {
            notes.add(row.ngo() == null ? Translations.of(this, row.origin()) : text("originOf", Translations.of(this, row.origin()), row.ngo()));
        }
        if (!notes.isEmpty()) {
            meta(new Span(String.join(text("and"), notes)));
        }
    }

    private void carried(String key, AgendaRow.@Nullable Link link) {
        if (link != null) {
            meta(new Anchor(MeetingNavigation.href(link.meeting()), Translations.of(this, "meeting.ui.AgendaItem." + key, Numbers.plain(link.number(), Translations.localeOf(this)))));
        }
    }

    private void decision() {
        var decision = row.decision();
        if (decision != null) {
            var mark = new Span(words(decision));
            mark.addClassName("agenda-outcome");
            add(mark);
        }
    }

    private String words(AgendaDecision decision) {
        var name = Translations.of(this, decision.outcome());
        var day = decision.deferredTo();
        if (day != null) {
            return Translations.of(this, "meeting.ui.AgendaItem.deferred", name, Dates.full(day, Translations.localeOf(this)));
        }
        return decision.referredTo() == null ? name : Translations.of(this, "meeting.ui.AgendaItem.referred", name, decision.referredTo());
    }

    private void meta(Component words) {
        words.addClassName("meta");
        add(words);
    }

    /** With the mouse an item is dropped onto the one whose place it takes. */
    private void movable() {
        DragSource.create(this);
        DropTarget.create(this).addDropListener(drop -> drop.getDragSourceComponent()
                .filter(AgendaItem.class::isInstance)
                .map(AgendaItem.class::cast)
                .ifPresent(dragged -> panel.move(dragged.row, place - dragged.place)));
    }

    private Div buttons(int of) {
        var up = icon(Pictogram.ARROW_UP, text("up", row.title()), () -> panel.move(row, -1));
        up.setEnabled(place > 1);
        var down = icon(Pictogram.ARROW_DOWN, text("down", row.title()), () -> panel.move(row, 1));
        down.setEnabled(place < of - 1);
        var off = icon(Pictogram.CLOSE, text("off", row.title()), () -> panel.takeOff(row));
        var buttons = new Div(up, down, off);
        buttons.addClassNames("row-buttons", "no-print");
        return buttons;
    }

    private static Button icon(Pictogram picture, String words, Runnable act) {
        var button = new Button(picture.make(), _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(words);
        button.setDisableOnClick(true);
        return button;
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "meeting.ui.AgendaPanel." + part, arguments);
    }
}
