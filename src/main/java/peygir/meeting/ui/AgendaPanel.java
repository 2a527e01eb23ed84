package peygir.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import peygir.meeting.AgendaDesk;
import peygir.meeting.AgendaKind;
import peygir.meeting.AgendaOrigin;
import peygir.meeting.AgendaRow;
import peygir.meeting.MeetingDetails;
import peygir.shared.CommandKey;
import peygir.shared.Numbers;
import peygir.shared.ui.Panel;
import peygir.shared.ui.PersianNumberField;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** The agenda: the review first, then the topics; the office writes it until the meeting is closed. */
class AgendaPanel extends Composite<Div> {

    private static final TextRule TITLE = TextRule.required(AgendaDesk.LONGEST_TITLE);
    private static final TextRule PRESENTER = TextRule.optional(AgendaDesk.LONGEST_PRESENTER);

    private final transient MeetingServices services;
    private final transient MeetingDetails meeting;
    private final OrderedList items = new OrderedList();
    private final boolean open;

    AgendaPanel(MeetingServices services, MeetingDetails meeting) {
        this.services = services;
        this.meeting = meeting;
        open = services.mayWrite()
                && switch (meeting.state()) {
                    case PLANNED, INVITED, IN_SESSION -> true;
                    case MINUTES_DRAFT, CIRCULATED, APPROVED, CANCELLED -> false;
                };
        items.addClassName("agenda");
        var panel = new Panel(text("title"), items);
        if (open) {
            panel.add(form());
        }
        getContent().add(panel);
        refresh();
    }

    private void refresh() {
        items.removeAll();
        var rows = services.book().agenda(services.who(), meeting.id());
        for (var index = 0; index < rows.size(); index++) {
            items.add(item(rows.get(index), index > 1, index > 0 && index < rows.size() - 1));
        }
    }

    private ListItem item(AgendaRow row, boolean mayRise, boolean mayFall) {
        var review = row.kind() == AgendaKind.REVIEW;
        var title = new Span(review ? Translations.of(this, AgendaKind.REVIEW) : row.title());
        title.addClassName("agenda-title");
        title.getElement().setAttribute("dir", "auto");
        var item = new ListItem(title);
        var notes = new ArrayList<String>();
        if (row.presenter() != null) {
            notes.add(row.presenter());
        }
        if (row.minutes() != null) {
            notes.add(text("minutesLong", row.minutes()));
        }
        if (!review && row.origin() != AgendaOrigin.TEMPLATE) {
            notes.add(Translations.of(this, row.origin()));
        }
        if (!notes.isEmpty()) {
            var meta = new Span(String.join(text("and"), notes));
            meta.addClassName("meta");
            item.add(meta);
        }
        if (review) {
            item.add(reviewed());
        } else if (open) {
            item.add(buttons(row, mayRise, mayFall));
        }
        return item;
    }

    private Component[] reviewed() {
        return services.sections().orderedStream()
                .flatMap(section -> section.review(services.who(), meeting.id()).stream())
                .toArray(Component[]::new);
    }

    private Div buttons(AgendaRow row, boolean mayRise, boolean mayFall) {
        var up = icon(VaadinIcon.ARROW_UP, text("up", row.title()), key -> services.agenda().move(services.who(), key, meeting.id(), row.id(), -1));
        up.setEnabled(mayRise);
        var down = icon(VaadinIcon.ARROW_DOWN, text("down", row.title()), key -> services.agenda().move(services.who(), key, meeting.id(), row.id(), 1));
        down.setEnabled(mayFall);
        var off = icon(VaadinIcon.CLOSE_SMALL, text("off", row.title()), key -> services.agenda().takeOff(services.who(), key, meeting.id(), row.id()));
        var buttons = new Div(up, down, off);
        buttons.addClassNames("row-buttons", "no-print");
        return buttons;
    }

    private Button icon(VaadinIcon icon, String words, Consumer<CommandKey> act) {
        var key = CommandKey.fresh();
        var button = new Button(icon.create(), _ -> {
            act.accept(key);
            refresh();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(words);
        return button;
    }

    private Div form() {
        var title = TITLE.on(new TextField(text("topic")));
        title.addClassName("wide");
        var presenter = PRESENTER.on(new TextField(text("presenter")));
        var minutes = new PersianNumberField(text("minutes"));
        minutes.setMin(1);
        minutes.setMax(AgendaDesk.MOST_MINUTES);
        var keys = new ArrayList<>(List.of(CommandKey.fresh()));
        var add = new Button(text("add"));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setDisableOnClick(true);
        add.addClickListener(_ -> {
            try {
                if (TITLE.accepts(title) & PRESENTER.accepts(presenter) & !minutes.isInvalid()) {
                    services.agenda().put(
                            services.who(), keys.getFirst(), meeting.id(),
                            new AgendaDesk.Topic(title.getValue(), presenter.getValue(), minutes.getValue(), AgendaOrigin.TEMPLATE));
                    keys.set(0, CommandKey.fresh());
                    title.clear();
                    presenter.clear();
                    minutes.clear();
                    title.focus();
                    refresh();
                }
            } finally {
                add.setEnabled(true);
            }
        });
        title.addKeyDownListener(Key.ENTER, _ -> add.click());
        var fields = new Div(title, presenter, minutes);
        fields.addClassName("form");
        var form = new Div(fields, add);
        form.addClassNames("inline-form", "no-print");
        return form;
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "meeting.ui.AgendaPanel." + part, arguments);
    }
}
