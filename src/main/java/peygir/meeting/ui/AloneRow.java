package peygir.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import peygir.meeting.AttendanceRow;
import peygir.shared.ui.Pictogram;
import peygir.shared.ui.Translations;

/** A person who came for no organisation of the county. */
class AloneRow extends Div {

    AloneRow(AttendanceRow entry, AttendancePanel panel) {
        addClassNames("roll-row", "roll-row-listed");
        var name = new Span(entry.person());
        name.addClassName("roll-name");
        var off = new Button(Pictogram.CLOSE.make(), _ -> panel.takeBack(entry));
        off.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.LUMO_ICON);
        off.setAriaLabel(Translations.of(this, "meeting.ui.RollRow.off", entry.person()));
        add(name, Marks.of(this, entry.state()), off);
    }
}
