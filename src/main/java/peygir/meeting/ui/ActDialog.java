package peygir.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Predicate;
import peygir.shared.CommandKey;
import peygir.shared.ui.Translations;

/** Asks what an act needs, and carries it out once however often its button is pressed. */
class ActDialog extends Dialog {

    /** Belongs to this opening: a second press of the button is the same act. */
    private final CommandKey key = CommandKey.fresh();

    private final Div above = new Div();
    private final Div fields = new Div();

    /**
     * @param act gets the key of the act; answers whether it was carried out, else the dialog stays with what was typed
     */
    ActDialog(String title, String verb, Predicate<CommandKey> act, Component... content) {
        setHeaderTitle(title);
        addClassName("act-dialog");
        fields.addClassName("form");
        fields.add(content);
        add(above, fields);
        var leave = new Button(Translations.of(this, "meeting.ui.ActDialog.leave"), _ -> close());
        var carryOut = new Button(verb);
        carryOut.addThemeVariants(ButtonVariant.PRIMARY);
        carryOut.setDisableOnClick(true);
        carryOut.addClickListener(_ -> {
            try {
                if (act.test(key)) {
                    close();
                }
            } finally {
                carryOut.setEnabled(true);
            }
        });
        getFooter().add(leave, carryOut);
    }

    /** Shows something above the fields, as both versions of a record, in place of what was shown there before. */
    void showFirst(Component notice) {
        above.removeAll();
        above.add(notice);
    }

    void showNothingMore() {
        above.removeAll();
    }
}
