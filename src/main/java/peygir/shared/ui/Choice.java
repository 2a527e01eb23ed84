package peygir.shared.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.Tag;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of a few, chosen with the browser's own list: what filters what is below it. However many there are to choose
 * from, it is one part of the page, drawn as markup that the server forgets once it was sent. Nothing chosen is null.
 */
@Tag("label")
public final class Choice<T> extends AbstractField<Choice<T>, T> implements HasStyle {

    static final String CHOSEN = "event.target.value";
    private static final int NONE = -1;

    private final String label;
    private final ItemLabelGenerator<T> words;
    private @Nullable String all;
    private List<T> items = List.of();
    private int drawing;

    /**
     * @param label what is chosen, beside it and read aloud
     * @param words how one of them is named in the reader's language
     */
    public Choice(String label, ItemLabelGenerator<T> words) {
        super(null);
        this.label = label;
        this.words = words;
        addClassName("choice");
        getElement().addEventListener("change", change -> choose(change.getEventData().path(CHOSEN).asString(""))).addEventData(CHOSEN);
    }

    /** Whoever wants none of them chooses all. @param caption how that is named */
    public Choice<T> orAll(String caption) {
        if (!caption.equals(all)) {
            all = caption;
            draw(getValue());
        }
        return this;
    }

    public String getLabel() {
        return label;
    }

    /** What can be chosen. */
    public List<T> items() {
        return items;
    }

    /** These can be chosen; what was chosen and is not among them no longer is. */
    public void setItems(Collection<? extends T> offered) {
        var before = items;
        items = List.copyOf(offered);
        if (getValue() != null && !items.contains(getValue())) {
            setValue(null);
        } else if (!named(before).equals(named(items))) {
            draw(getValue());
        }
    }

    /** @throws IllegalArgumentException when it cannot be chosen here */
    @Override
    public void setValue(@Nullable T value) {
        if (value != null && !items.contains(value)) {
            throw new IllegalArgumentException(value + " is not offered by " + label);
        }
        super.setValue(value);
    }

    @Override
    protected void setPresentationValue(@Nullable T value) {
        draw(value);
    }

    @Override
    public void onEnabledStateChanged(boolean enabled) {
        super.onEnabledStateChanged(enabled);
        draw(getValue());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        draw(getValue());
    }

    /** The browser says which option it was; what is none of this drawing is refused, and what holds is shown again. */
    private void choose(String said) {
        for (var place = all == null ? 0 : NONE; place < items.size(); place++) {
            if (key(place).equals(said)) {
                setModelValue(place == NONE ? null : items.get(place), true);
                return;
            }
        }
        draw(getValue());
    }

    private List<String> named(List<T> some) {
        return some.stream().map(words::apply).toList();
    }

    /**
     * Each drawing has keys of its own. A browser that was chosen in since, and is told what it was told before, would
     * otherwise see no reason to show it; and an answer to an earlier drawing means nothing in this one.
     */
    private String key(int place) {
        return drawing + (place == NONE ? "" : "-" + place);
    }

    private void draw(@Nullable T value) {
        getUI().ifPresent(page -> {
            drawing++;
            getElement().setProperty(Markup.PROPERTY, markup(value));
            Unsent.add(page, this, () -> Unsent.erase(this));
        });
    }

    private String markup(@Nullable T value) {
        var list = Drawn.of("select");
        if (!isEnabled()) {
            list.with("disabled", "");
        }
        var chosen = value == null ? NONE : items.indexOf(value);
        if (all != null) {
            list.add(option(NONE, all, chosen));
        } else if (chosen == NONE) {
            list.add(Drawn.of("option").with("selected", "").with("disabled", "").with("hidden", ""));
        }
        for (var place = 0; place < items.size(); place++) {
            list.add(option(place, words.apply(items.get(place)), chosen));
        }
        return Drawn.span(label).html() + list.html();
    }

    private Drawn option(int place, String name, int chosen) {
        var option = Drawn.words("option", name).with("value", key(place));
        return place == chosen ? option.with("selected", "") : option;
    }
}
