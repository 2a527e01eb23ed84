package peygir.shared.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.shared.HasTooltip;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValidationStatusChangeEvent;
import com.vaadin.flow.data.binder.ValidationStatusChangeListener;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;
import peygir.shared.Messages;

/**
 * A text field whose text means something else, a date or a number. It is one field to those who see or hear it; what
 * was typed stays until it is mended, with the reason beside it, and a binder hears of text that means nothing.
 */
abstract class TypedField<F extends TypedField<F, T>, T> extends AbstractCompositeField<TextField, F, T>
        implements HasLabel,
                HasHelper,
                HasPlaceholder,
                HasSize,
                HasStyle,
                HasTooltip,
                HasValidationProperties,
                HasValidator<T>,
                Focusable<F>,
                LocaleChangeObserver {

    private final List<ValidationStatusChangeListener<T>> validationListeners = new ArrayList<>();

    /** Why the text means nothing; null while it means something or is empty. */
    private @Nullable DomainException unreadable;

    TypedField() {
        super(null);
        getContent().setManualValidation(true);
        getContent().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                take(change.getValue());
            }
        });
        addValueChangeListener(change -> showProblem());
    }

    /** What the text means. May throw a {@link DomainException} that says why it means nothing. */
    abstract T meaningOf(String typed);

    /** How the value is written in the reader's language. */
    abstract String written(T value);

    /** What speaks against a value that could be read, or null. */
    abstract @Nullable DomainException objectionTo(T value);

    @Override
    protected void setPresentationValue(@Nullable T value) {
        unreadable = null;
        getContent().setValue(value == null ? "" : written(value));
    }

    @Override
    public void setValue(@Nullable T value) {
        super.setValue(value);
        // Emptying a field that never had a value must still remove the text that meant nothing.
        if (value == null && unreadable != null) {
            setPresentationValue(null);
            showProblem();
        }
    }

    /** What a person typed, whether it means something or not. */
    public String getTypedText() {
        return getContent().getValue();
    }

    @Override
    public Validator<T> getDefaultValidator() {
        return (value, context) -> {
            var problem = problem();
            return problem == null ? ValidationResult.ok() : ValidationResult.error(Messages.text(locale(), problem));
        };
    }

    @Override
    public Registration addValidationStatusChangeListener(ValidationStatusChangeListener<T> listener) {
        validationListeners.add(listener);
        return () -> validationListeners.remove(listener);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (getValue() != null) {
            setPresentationValue(getValue());
        }
        // Only what the field itself complains of; a form's complaint must outlive being attached again.
        if (problem() != null) {
            showProblem();
        }
    }

    @Override
    public void focus() {
        getContent().focus();
    }

    Locale locale() {
        return Translations.localeOf(this);
    }

    /** Shows what is wrong with the field now, or that nothing is. */
    void showProblem() {
        var problem = problem();
        if (problem != null) {
            setErrorMessage(Messages.text(locale(), problem));
        }
        setInvalid(problem != null);
    }

    private void take(String typed) {
        T before = getValue();
        T meaning = null;
        unreadable = null;
        try {
            meaning = typed.isBlank() ? null : meaningOf(typed.strip());
        } catch (DomainException refusal) {
            unreadable = refusal;
        }
        setModelValue(meaning, true);
        if (meaning != null) {
            getContent().setValue(written(meaning));
        }
        showProblem();
        if (before == null && meaning == null) {
            // No change of value tells a binder that the text now means nothing, or no longer does.
            var event = new ValidationStatusChangeEvent<T>(this, unreadable == null);
            List.copyOf(validationListeners).forEach(listener -> listener.validationStatusChanged(event));
        }
    }

    private @Nullable DomainException problem() {
        T value = getValue();
        return unreadable != null ? unreadable : value == null ? null : objectionTo(value);
    }
}
