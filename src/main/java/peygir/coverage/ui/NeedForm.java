package peygir.coverage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import peygir.coverage.NeedDesk;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Translations;

/** Puts a need on record. */
class NeedForm extends Details {

    /** @param subSector where the form is about one; null where it is chosen here */
    NeedForm(CoverageServices services, NeedDesk desk, CountyCode county, @Nullable String subSector) {
        addClassName("no-print");
        setSummaryText(text("add"));
        var fields = new NeedFields(services, county, subSector);
        var key = CommandKey.fresh();
        var save = new Button(text("save"), _ -> fields.finding().ifPresent(finding -> {
            try {
                desk.record(services.who(), key, finding);
                Notices.done(text("saved"));
                // The cell's state and its gap may be others now; the page is read again.
                getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
            } catch (DomainException refusal) {
                fields.refuse(refusal);
            }
        }));
        var actions = new Div(save);
        actions.addClassName("form-actions");
        add(fields, actions);
    }

    private String text(String thing) {
        return Translations.of(this, "coverage.ui.NeedForm." + thing);
    }
}
