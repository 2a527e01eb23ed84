package peygir.commitment.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.commitment.Fact;
import peygir.commitment.KeptBy;
import peygir.meeting.SeriesId;
import peygir.ngo.ExpectationRow;
import peygir.shared.Letters;
import peygir.shared.ui.PersianNumberField;
import peygir.shared.ui.Translations;

/** Who will see that a promise is kept: people, by its evidence, or the system, by a fact. */
class ProofChoice extends Div {

    private static final int ALL = 100;

    private final transient @Nullable SeriesId series;
    private final Select<Fact> fact = new Select<>();
    private final PersianNumberField share = new PersianNumberField();
    private final ComboBox<ExpectationRow> expectation = new ComboBox<>();

    /**
     * @param series whose next meeting may be promised, null when none was spoken of
     * @param expectations those that wait for an answer
     */
    ProofChoice(@Nullable SeriesId series, List<ExpectationRow> expectations) {
        this.series = series;
        addClassName("proof-choice");
        fact.setLabel(text("fact"));
        fact.setEmptySelectionAllowed(true);
        fact.setEmptySelectionCaption(text("people"));
        fact.setItemLabelGenerator(each -> each == null ? text("people") : Translations.of(this, each));
        fact.setItems(series == null ? List.of(Fact.PUBLISHED_CAPACITIES, Fact.EXPECTATION_ANSWERED) : List.of(Fact.values()));
        fact.addValueChangeListener(_ -> show());
        share.setLabel(text("share"));
        share.setMin(1);
        share.setMax(ALL);
        expectation.setLabel(text("expectation"));
        expectation.setItemLabelGenerator(row -> text("expectation.of", row.topic(), row.ngoName()));
        expectation.setItems((row, typed) -> Letters.compact(row.topic() + row.ngoName()).contains(Letters.compact(typed)), expectations);
        add(fact, share, expectation);
        show();
    }

    private void show() {
        share.setVisible(fact.getValue() == Fact.PUBLISHED_CAPACITIES);
        expectation.setVisible(fact.getValue() == Fact.EXPECTATION_ANSWERED);
        fact.setHelperText(fact.getValue() == null ? null : text("hint." + fact.getValue()));
    }

    /** Only the office's own promises can be seen by the system. */
    void offer(boolean office) {
        fact.setEnabled(office);
        share.setEnabled(office);
        expectation.setEnabled(office);
    }

    /** Nothing chosen, or all that belongs to the choice; what is missing is said beside its field. */
    boolean settled() {
        if (!fact.isEnabled() || fact.getValue() == null) {
            return true;
        }
        if (fact.getValue() == Fact.EXPECTATION_ANSWERED && expectation.getValue() == null) {
            expectation.setErrorMessage(text("needed"));
            expectation.setInvalid(true);
            return false;
        }
        if (fact.getValue() == Fact.PUBLISHED_CAPACITIES && share.getValue() == null) {
            share.setErrorMessage(text("needed"));
            share.setInvalid(true);
        }
        return !(share.isVisible() && share.isInvalid());
    }

    @Nullable
    KeptBy keptBy() {
        if (!fact.isEnabled()) {
            return null;
        }
        return switch (fact.getValue()) {
            case NEXT_MEETING -> series == null ? null : new KeptBy.NextMeeting(series);
            case PUBLISHED_CAPACITIES -> share.getValue() == null || share.isInvalid() ? null : new KeptBy.PublishedCapacities(share.getValue());
            case EXPECTATION_ANSWERED -> expectation.getValue() == null ? null : new KeptBy.AnsweredExpectation(expectation.getValue().id());
            case null -> null;
        };
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "commitment.ui.ProofChoice." + thing, arguments);
    }
}
