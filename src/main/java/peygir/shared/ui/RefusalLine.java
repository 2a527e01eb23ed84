package peygir.shared.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** Where there is no field, a refusal stands by itself beside what was pressed. */
public class RefusalLine extends Span implements HasValidationProperties {

    public RefusalLine() {
        addClassName("field-problem");
        getElement().setAttribute("role", "alert");
    }

    @Override
    public void setErrorMessage(String message) {
        setText(message);
    }

    @Override
    public String getErrorMessage() {
        return getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        if (!invalid) {
            setText("");
        }
    }

    @Override
    public boolean isInvalid() {
        return !getText().isEmpty();
    }
}
