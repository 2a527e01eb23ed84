package peygir.shared.ui;

import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;
import peygir.shared.Numbers;

/** A whole number, typed in any digits and shown in the reader's with its thousands parted. */
public class PersianNumberField extends TypedField<PersianNumberField, Integer> {

    private @Nullable Integer min;
    private @Nullable Integer max;

    public PersianNumberField() {
        addClassName("persian-number-field");
    }

    public PersianNumberField(String label) {
        this();
        setLabel(label);
    }

    /** The least number that is accepted; null for no limit. */
    public void setMin(@Nullable Integer min) {
        this.min = min;
    }

    /** The greatest number that is accepted; null for no limit. */
    public void setMax(@Nullable Integer max) {
        this.max = max;
    }

    @Override
    Integer meaningOf(String typed) {
        return Numbers.read(typed)
                .orElseThrow(() -> new DomainException("shared.ui.PersianNumberField.unreadable"));
    }

    @Override
    String written(Integer value) {
        return Numbers.text(value, locale());
    }

    @Override
    @Nullable DomainException objectionTo(Integer value) {
        if (min != null && value < min) {
            return new DomainException("shared.ui.PersianNumberField.tooSmall", min);
        }
        if (max != null && value > max) {
            return new DomainException("shared.ui.PersianNumberField.tooLarge", max);
        }
        return null;
    }
}
