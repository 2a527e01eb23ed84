package peygir.coverage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import peygir.access.CurrentActor;
import peygir.coverage.TaxonomyDesk;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.ui.Translations;

/** The whole taxonomy as text with commas: taken out, changed in a spreadsheet, put in again. */
class TaxonomyImport extends Div {

    TaxonomyImport(TaxonomyDesk desk, CurrentActor current, Runnable done) {
        addClassName("no-print");
        var how = new Paragraph(text("how"));
        how.addClassName("meta");
        var area = new TextArea(text("text"));
        area.setWidthFull();
        area.addClassName("code-area");
        area.setManualValidation(true);
        var preview = new Div();
        var fill = new Button(text("fill"), _ -> area.setValue(desk.text(current.get())));
        var look = new Button(Translations.of(this, "coverage.ui.TaxonomyForm.preview"), _ -> {
            preview.removeAll();
            area.setInvalid(false);
            try {
                preview.add(new TaxonomyPreview(desk, current, desk.read(current.get(), area.getValue()), done));
            } catch (DomainException refusal) {
                area.setErrorMessage(Messages.text(getLocale(), refusal));
                area.setInvalid(true);
            }
        });
        var actions = new Div(fill, look);
        actions.addClassName("form-actions");
        add(how, area, actions, preview);
    }

    private String text(String thing) {
        return Translations.of(this, "coverage.ui.TaxonomyImport." + thing);
    }
}
