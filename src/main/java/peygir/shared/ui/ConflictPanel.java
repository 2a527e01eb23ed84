package peygir.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/**
 * Someone else saved the same record meanwhile: both versions, field by field, and the choice. Until it is made,
 * nothing is overwritten and nothing typed is lost.
 */
public class ConflictPanel extends Div {

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
                text("shared.ui.ConflictPanel.stored"));
        differences.stream()
                .filter(difference -> !difference.yours().equals(difference.stored()))
                .forEach(difference -> table.row(
                        RowsTable.cell(difference.label()), RowsTable.cell(difference.yours()), RowsTable.cell(difference.stored())));
        var keep = new Button(text("shared.ui.ConflictPanel.keepYours"), _ -> keepYours.run());
        var take = new Button(text("shared.ui.ConflictPanel.takeStored"), _ -> takeStored.run());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        var choice = new Div(take, keep);
        choice.addClassName("form-actions");
        add(new H3(text("shared.ui.ConflictPanel.title")), new Paragraph(text("shared.ui.ConflictPanel.text")), table, choice);
    }

    private String text(String key) {
        return Translations.of(this, key);
    }
}
