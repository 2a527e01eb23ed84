package peygir.commitment.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import peygir.access.Actor;
import peygir.commitment.Deed;
import peygir.shared.NgoId;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Translations;

/** For an NGO's home: what was promised to it, and its word on what is said to be kept. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
public class PromisedToUs extends Composite<Div> {

    private final transient Desk desk;

    PromisedToUs(Desk desk) {
        this.desk = desk;
    }

    /** Shows what was promised to that NGO, as this reader may see it. */
    public PromisedToUs show(Actor who, NgoId ngo) {
        getContent().removeAll();
        var locale = Translations.localeOf(this);
        var rows = desk.book().promisedTo(who, ngo, locale);
        if (rows.isEmpty()) {
            getContent().add(new EmptyNote(Translations.of(this, "commitment.ui.PromisedToUs.none")));
            return this;
        }
        var list = new CommitmentList(desk.today());
        var awaiting = desk.book().awaitingWord(who, ngo);
        for (var row : rows) {
            // Only what waits for this reader's word needs a look at its story.
            if (awaiting.contains(row.id())) {
                var details = desk.book().details(who, row.id(), locale);
                list.row(row, new DeedForms(desk, details, EnumSet.of(Deed.CONFIRM), () -> show(desk.who(), ngo)));
            } else {
                list.row(row);
            }
        }
        getContent().add(list);
        return this;
    }
}
