package peygir.meeting.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.meeting.AgendaRow;
import peygir.shared.Numbers;
import peygir.shared.ui.Translations;

/** Under which item of the agenda something was said. */
class ItemChoice extends Select<AgendaRow> {

    private final transient List<AgendaRow> agenda;

    ItemChoice(List<AgendaRow> agenda) {
        this.agenda = List.copyOf(agenda);
        setLabel(Translations.of(this, "meeting.ui.ItemChoice.item"));
        setItems(this.agenda);
        setItemLabelGenerator(item -> item == null ? none() : words(item));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(none());
        addClassName("item-choice");
    }

    void show(@Nullable UUID item) {
        setValue(agenda.stream().filter(one -> one.id().equals(item)).findFirst().orElse(null));
    }

    @Nullable UUID item() {
        return getValue() == null ? null : getValue().id();
    }

    private String words(AgendaRow item) {
        return Translations.of(
                this, "meeting.ui.ItemChoice.numbered", Numbers.plain(agenda.indexOf(item) + 1L, Translations.localeOf(this)),
                item.named(Translations.localeOf(this)));
    }

    private String none() {
        return Translations.of(this, "meeting.ui.ItemChoice.none");
    }
}
