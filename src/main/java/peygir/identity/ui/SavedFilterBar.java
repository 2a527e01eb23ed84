package peygir.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private @Nullable Div kept;
    private @Nullable Button begin;
    private @Nullable Naming naming;
    private String address = "";
    private CommandKey key = CommandKey.fresh();

    /** Asks how a filter is to be called; made when it is first needed. */
    private final class Naming extends Div {

        private final TextField name = new TextField(text("name"));

        private Naming() {
            name.setMaxLength(SavedFilter.LONGEST_NAME);
            // The browser tells what was typed when the field is left: Enter leaves it first.
            Shortcuts.addShortcutListener(this, SavedFilterBar.this::keep, Key.ENTER).listenOn(name).setResetFocusOnActiveElement(true);
            Shortcuts.addShortcutListener(this, () -> naming(false), Key.ESCAPE).listenOn(name);
            var keep = new Button(text("keep"), _ -> keep());
            keep.addThemeVariants(ButtonVariant.SMALL);
            var leave = new Button(text("leave"), _ -> naming(false));
            leave.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            add(name, keep, leave);
            addClassName("saved-filters-naming");
        }
    }

    /**
     * @param page the list's route
     */
    public SavedFilterBar(SavedFilterDesk desk, CurrentActor current, String page) {
        this.desk = desk;
        this.current = current;
        this.page = page;
        getContent().addClassNames("saved-filters", "no-print");
    }

    /**
     * @param query what the list shows now, as the query of its address; empty when everything is shown
     * @param filters what the reader kept
     */
    public void show(String query, List<SavedFilter> filters) {
        address = query;
        naming(false);
        chips(filters);
    }

    private void naming(boolean asked) {
        begin(!asked && !address.isEmpty());
        if (asked && naming == null) {
            naming = new Naming();
            getContent().add(naming);
        }
        if (naming != null) {
            naming.setVisible(asked);
            naming.name.setInvalid(false);
            if (asked) {
                naming.name.focus();
            }
        }
    }

    /** Where everything is shown there is nothing to keep. */
    private void begin(boolean offered) {
        if (offered && begin == null) {
            begin = new Button(text("begin"), Pictogram.BOOKMARK.make(), _ -> naming(true));
            begin.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            getContent().add(begin);
        }
        if (begin != null) {
            begin.setVisible(offered);
        }
    }

    private void keep() {
        if (naming == null) {
            return;
        }
        var name = naming.name;
        var done = new Attempt()
                .beside(name, "identity.SavedFilterDesk.nameNeeded", "identity.SavedFilterDesk.nameTooLong", "identity.SavedFilterDesk.filterTooLong",
                        "identity.SavedFilterDesk.tooMany")
                .carriedOut(this, () -> desk.keep(current.get(), key, page, name.getValue(), address));
        if (done) {
            Notices.done(text("kept", name.getValue().strip()));
            key = CommandKey.fresh();
            name.clear();
            naming(false);
            refresh();
        }
    }

    private void refresh() {
        chips(desk.of(current.get(), page));
    }

    private void chips(List<SavedFilter> filters) {
        if (kept == null && !filters.isEmpty()) {
            kept = new Div();
            kept.addClassName("saved-filters-kept");
            getContent().addComponentAsFirst(kept);
        }
        if (kept != null) {
            kept.removeAll();
            kept.add(filters.stream().map(this::chip).toArray(Component[]::new));
        }
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
