package peygir.commitment.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import peygir.commitment.Promise;
import peygir.commitment.Wording;
import peygir.shared.ui.Translations;

/** What a promise lacks to be verifiable, and the choice to record it nevertheless. Read aloud as it changes. */
class Objections extends Div {

    private final Paragraph head = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Checkbox onPurpose = new Checkbox();
    private boolean any;

    Objections() {
        addClassName("objections");
        var spoken = new Div(head, list);
        spoken.getElement().setAttribute("role", "status");
        onPurpose.setLabel(text("commitment.ui.Objections.onPurpose"));
        onPurpose.setManualValidation(true);
        onPurpose.addValueChangeListener(_ -> onPurpose.setInvalid(false));
        add(spoken, onPurpose);
    }

    void show(Promise promise) {
        var objections = Wording.objectionsTo(promise);
        any = !objections.isEmpty();
        head.setText(text(any ? "commitment.ui.Objections.some" : "commitment.ui.Objections.none"));
        setClassName("objections-none", !any);
        list.removeAll();
        objections.forEach(objection -> list.add(new ListItem(Translations.of(this, objection))));
        onPurpose.setVisible(any);
        if (!any) {
            onPurpose.setValue(false);
            onPurpose.setInvalid(false);
        }
    }

    /** Nothing is lacking, or it is recorded so on purpose; else the choice is asked for. */
    boolean settled() {
        var settled = !any || onPurpose.getValue();
        if (!settled) {
            onPurpose.setErrorMessage(text("commitment.CommitmentLedger.notVerifiable"));
            onPurpose.setInvalid(true);
        }
        return settled;
    }

    boolean acceptedOnPurpose() {
        return any && onPurpose.getValue();
    }

    private String text(String key) {
        return Translations.of(this, key);
    }
}
