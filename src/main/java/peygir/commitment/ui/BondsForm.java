package peygir.commitment.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peygir.commitment.Bonds;
import peygir.commitment.CommitmentId;
import peygir.commitment.CommitmentRow;
import peygir.commitment.Recurrence;
import peygir.shared.Letters;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.PersianNumberField;
import peygir.shared.ui.Translations;

/** What a promise has to do with others: how much it weighs as a part, what has to be done before it, how often it comes back. */
class BondsForm extends Div {

    private static final int MOST_WEIGHT = 100;

    private final @Nullable CommitmentId whole;
    private final @Nullable CommitmentId again;
    private final transient Supplier<BondsForm> another;
    private final PersianNumberField weight = new PersianNumberField();
    private final PersianNumberField months = new PersianNumberField();
    private final JalaliDatePicker until;
    private final MultiSelectComboBox<CommitmentRow> needs = new MultiSelectComboBox<>();

    /**
     * @param whole what it is a part of, null when of nothing
     * @param again what is promised once more, null when nothing
     * @param open the county's open promises, one of which may have to be done first
     */
    BondsForm(@Nullable CommitmentId whole, @Nullable CommitmentId again, List<CommitmentRow> open, Clock clock) {
        this.whole = whole;
        this.again = again;
        this.another = () -> new BondsForm(whole, again, open, clock);
        this.until = new JalaliDatePicker(text("until"), clock);
        addClassName("bonds-form");
        weight.setLabel(text("weight"));
        weight.setHelperText(text("weight.hint"));
        weight.setMin(1);
        weight.setMax(MOST_WEIGHT);
        weight.setVisible(whole != null);
        months.setLabel(text("months"));
        months.setHelperText(text("months.hint"));
        months.setMin(1);
        months.setMax(Recurrence.MOST_MONTHS);
        months.addValueChangeListener(_ -> until.setVisible(months.getValue() != null));
        until.setVisible(false);
        needs.setLabel(text("needs"));
        needs.setHelperText(text("needs.hint"));
        needs.setItemLabelGenerator(CommitmentRow::text);
        needs.setItems((row, typed) -> Letters.compact(row.text()).contains(Letters.compact(typed)), open);
        needs.setClearButtonVisible(true);
        add(weight, needs, months, until);
    }

    /** An empty one of the same, for one more promise. */
    BondsForm another() {
        return another.get();
    }

    boolean settled() {
        if (whole != null && weight.getValue() == null && !weight.isInvalid()) {
            weight.setErrorMessage(Translations.of(this, "shared.ui.TextRule.required"));
            weight.setInvalid(true);
        }
        return !(whole != null && weight.isInvalid()) && !months.isInvalid() && !(until.isVisible() && until.isInvalid());
    }

    Bonds bonds() {
        var part = whole == null || weight.getValue() == null || weight.isInvalid() ? null : new Bonds.Part(whole, weight.getValue());
        var recurrence = months.getValue() == null || months.isInvalid() ? null : new Recurrence(months.getValue(), until.getValue());
        Set<CommitmentId> first = needs.getValue().stream().map(CommitmentRow::id).collect(Collectors.toSet());
        return new Bonds(again, part, first, recurrence);
    }

    private String text(String thing) {
        return Translations.of(this, "commitment.ui.BondsForm." + thing);
    }
}
