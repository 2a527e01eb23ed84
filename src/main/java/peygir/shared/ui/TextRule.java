package peygir.shared.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import peygir.shared.Messages;
import peygir.shared.Numbers;

/**
 * How long a text may be and whether it must be there. The words appear beside the field and what was typed stays:
 * nothing is cut off in the browser.
 *
 * @param longest number of characters
 */
public record TextRule(boolean required, int longest) {

    public static TextRule required(int longest) {
        return new TextRule(true, longest);
    }

    public static TextRule optional(int longest) {
        return new TextRule(false, longest);
    }

    /** Marks the field as asked for. */
    public <T extends TextFieldBase<?, String>> T on(T field) {
        field.setRequiredIndicatorVisible(required);
        // Manual validation: the field's own would clear our words at the next keystroke of another field.
        field.setManualValidation(true);
        return field;
    }

    /** The same, and tells below the field how long the text may be before anything is typed. */
    public <T extends TextFieldBase<?, String>> T shownOn(T field) {
        field.setHelperText(Translations.of(field, "shared.ui.TextRule.limit", longest));
        return on(field);
    }

    /** Says beside the field what is wrong with it, if anything. */
    public boolean accepts(TextFieldBase<?, String> field) {
        var locale = Translations.localeOf(field);
        var text = field.getValue().strip();
        if (required && text.isEmpty()) {
            return refuse(field, Messages.text(locale, "shared.ui.TextRule.required"));
        }
        if (text.length() > longest) {
            return refuse(
                    field,
                    Messages.text(locale, "shared.ui.TextRule.tooLong", Numbers.text(longest, locale), Numbers.text(text.length(), locale)));
        }
        field.setInvalid(false);
        return true;
    }

    private static boolean refuse(TextFieldBase<?, String> field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
        return false;
    }
}
