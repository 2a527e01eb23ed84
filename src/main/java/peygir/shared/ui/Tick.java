package peygir.shared.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A box to tick in each row of a long list, as light as the browser's own. */
@Tag("input")
public final class Tick extends AbstractSinglePropertyField<Tick, Boolean> implements HasAriaLabel, HasEnabled, HasStyle {

    /** @param what is chosen by it, read aloud */
    public Tick(String what) {
        super("checked", false, false);
        setSynchronizedEvent("change");
        getElement().setAttribute("type", "checkbox");
        setAriaLabel(what);
        addClassName("tick");
    }

    @Override
    public void onEnabledStateChanged(boolean enabled) {
        super.onEnabledStateChanged(enabled);
        getElement().setAttribute("disabled", !enabled);
    }
}
