package peygir.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import peygir.shared.Dates;

/**
 * Someone else saved the same record meanwhile: both versions, field by field, and the choice. Until it is made,
 * nothing is overwritten and nothing typed is lost.
 *
 * <p>A form that saves with the version it has seen catches {@code OptimisticLockingFailureException}, reads what is
 * stored now, and shows this panel beside its button: {@code takeStored} puts what is stored into them, {@code keepYours}
 * takes over the stored version and saves what stands in the fields once more. Where it is known who saved, say so by
 * {@link #savedBy}.
 */
public class ConflictPanel extends Div {

    private final Paragraph text = new Paragraph();

    /**
     * One field in both versions.
     *
     * @param label the field's label
     * @param yours what was typed here
     * @param stored what is stored now
     */
    public record Difference(String label, String yours, String stored) {}

    /**
     * @param takeStored fills the form with what is stored
     * @param keepYours saves what was typed here over it, on purpose
     */
    public ConflictPanel(List<Difference> differences, Runnable takeStored, Runnable keepYours) {
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
        var table = new RowsTable(
                text("shared.ui.ConflictPanel.title"),
                text("shared.ui.ConflictPanel.field"),
                text("shared.ui.ConflictPanel.yours"),
                text("shared.ui.ConflictPanel.stored"))
                .asCards();
        differences.stream()
                .filter(difference -> !difference.yours().equals(difference.stored()))
                .forEach(difference -> table.row(
                        RowsTable.cell(difference.label()), version(difference.yours()), version(difference.stored())));
        var keep = new Button(text("shared.ui.ConflictPanel.keepYours"), _ -> keepYours.run());
        var take = new Button(text("shared.ui.ConflictPanel.takeStored"), _ -> takeStored.run());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        var choice = new Div(take, keep);
        choice.addClassName("form-actions");
        text.setText(text("shared.ui.ConflictPanel.text"));
        add(new H3(text("shared.ui.ConflictPanel.title")), text, table, choice);
    }

    /** Says who saved meanwhile, and when. */
    public ConflictPanel savedBy(String name, Instant at) {
        return savedBy(name, Dates.moment(at, Translations.localeOf(this)));
    }

    /** The same, where the day alone is known. */
    public ConflictPanel savedBy(String name, LocalDate day) {
        return savedBy(name, Dates.brief(day, Translations.localeOf(this)));
    }

    private ConflictPanel savedBy(String name, String when) {
        text.setText(text("shared.ui.ConflictPanel.savedBy", name, when));
        return this;
    }

    private Span version(String words) {
        return RowsTable.cell(words.isBlank() ? text("shared.ui.ConflictPanel.nothing") : words);
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
