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
import peygir.sheet.ui.SheetUpload;

/** The whole taxonomy as text with commas: taken out, changed in a spreadsheet, put in again as text or as a file. */
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
                refuse(area, Messages.text(getLocale(), refusal));
            }
        });
        var upload = new SheetUpload((_, sheet) -> {
            try {
                area.setInvalid(false);
                area.setValue(desk.textOf(current.get(), sheet));
                look.click();
            } catch (DomainException refusal) {
                refuse(area, Messages.text(getLocale(), refusal));
            }
        }, words -> refuse(area, words));
        var actions = new Div(fill, look);
        actions.addClassName("form-actions");
        add(how, upload, area, actions, preview);
    }

    private static void refuse(TextArea area, String words) {
        area.setErrorMessage(words);
        area.setInvalid(true);
    }

    private String text(String thing) {
        return Translations.of(this, "coverage.ui.TaxonomyImport." + thing);
    }
}
