package peygir.shared.ui;

import com.vaadin.flow.component.textfield.TextField;

/** A text field for what is written from left to right in every language: phones, e-mail, addresses of pages. */
public class LatinField extends TextField {

    public LatinField() {
        // The style turns the input only; label and messages keep the direction of the page.
        addClassName("latin-field");
    }

    public LatinField(String label) {
        this();
        setLabel(label);
    }
}
