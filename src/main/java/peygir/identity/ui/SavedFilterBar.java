package peygir.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import peygir.access.CurrentActor;
import peygir.identity.SavedFilter;
import peygir.identity.SavedFilterDesk;
import peygir.shared.CommandKey;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Pictogram;
import peygir.shared.ui.Translations;

/** The reader's own filters of a list as links, and the way to keep the one that is on the screen. */
public final class SavedFilterBar extends Composite<Div> {

    private final transient SavedFilterDesk desk;
    private final transient CurrentActor current;
    private final String page;
    private final Div kept = new Div();
    private final TextField name = new TextField();
    private final Button begin = new Button();
    private final Div naming = new Div();
    private String address = "";
    private CommandKey key = CommandKey.fresh();

    /**
     * @param page the list's route
     */
    public SavedFilterBar(SavedFilterDesk desk, CurrentActor current, String page) {
        this.desk = desk;
        this.current = current;
        this.page = page;
        getContent().addClassNames("saved-filters", "no-print");
        kept.addClassName("saved-filters-kept");
        begin.setText(text("begin"));
        begin.setIcon(Pictogram.BOOKMARK.make());
        begin.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        begin.addClickListener(_ -> naming(true));
        name.setLabel(text("name"));
        name.setMaxLength(SavedFilter.LONGEST_NAME);
        // The browser tells what was typed when the field is left: Enter leaves it first.
        Shortcuts.addShortcutListener(naming, this::keep, Key.ENTER).listenOn(name).setResetFocusOnActiveElement(true);
        Shortcuts.addShortcutListener(naming, () -> naming(false), Key.ESCAPE).listenOn(name);
        var keep = new Button(text("keep"), _ -> keep());
        keep.addThemeVariants(ButtonVariant.SMALL);
        var leave = new Button(text("leave"), _ -> naming(false));
        leave.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        naming.add(name, keep, leave);
        naming.addClassName("saved-filters-naming");
        naming.setVisible(false);
        getContent().add(kept, begin, naming);
    }

    /** What the list shows now, as the query of its address; empty when everything is shown. */
    public void show(String query) {
        address = query;
        naming(false);
        refresh();
    }

    private void naming(boolean asked) {
        naming.setVisible(asked);
        begin.setVisible(!asked && !address.isEmpty());
        name.setInvalid(false);
        if (asked) {
            name.focus();
        }
    }

    private void keep() {
        var done = new Attempt()
                .beside(name, "identity.SavedFilterDesk.nameNeeded", "identity.SavedFilterDesk.nameTooLong", "identity.SavedFilterDesk.filterTooLong",
                        "identity.SavedFilterDesk.tooMany")
                .carriedOut(this, () -> desk.keep(current.get(), key, page, name.getValue(), address));
        if (done) {
            Notices.done(text("kept", name.getValue().strip()));
            key = CommandKey.fresh();
            name.clear();
            show(address);
        }
    }

    private void refresh() {
        kept.removeAll();
        desk.of(current.get(), page).forEach(filter -> kept.add(chip(filter)));
    }

    private Span chip(SavedFilter filter) {
        var link = new Anchor(page + "?" + filter.address(), filter.name());
        if (filter.address().equals(address)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        var forget = new Button(Pictogram.CLOSE.make(), _ -> {
            desk.forget(current.get(), CommandKey.fresh(), page, filter.name());
            refresh();
        });
        forget.setAriaLabel(text("forget", filter.name()));
        forget.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL, ButtonVariant.LUMO_ICON);
        var chip = new Span(link, forget);
        chip.addClassName("saved-filter");
        return chip;
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "identity.ui.SavedFilterBar." + thing, arguments);
    }
}
