package peygir.commitment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import peygir.access.Actor;
import peygir.commitment.CommitmentRow;
import peygir.commitment.Deed;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Translations;

/** For an NGO's home: what it promised, with its progress, its evidence and its report. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
public class WePromised extends Composite<Div> {

    private static final EnumSet<Deed> OFFERED = EnumSet.of(Deed.ACCEPT, Deed.NOTE_PROGRESS, Deed.GIVE_EVIDENCE, Deed.REPORT_DONE);

    private final transient Desk desk;

    WePromised(Desk desk) {
        this.desk = desk;
    }

    /** Shows what that NGO promised, as this reader may see it. */
    public WePromised show(Actor who, NgoId ngo) {
        getContent().removeAll();
        if (who.ngos().contains(ngo)) {
            getContent().add(promising(who, ngo));
        }
        var rows = desk.book().promisedBy(who, ngo, Translations.localeOf(this));
        if (rows.isEmpty()) {
            getContent().add(new EmptyNote(Translations.of(this, "commitment.ui.WePromised.none")));
            return this;
        }
        var list = new CommitmentList(desk.today());
        var speaks = who.ngos().contains(ngo);
        rows.forEach(row -> {
            if (speaks && row.state().open()) {
                list.row(row, report(row, ngo));
            } else {
                list.row(row);
            }
        });
        getContent().add(list);
        return this;
    }

    /** What the NGO promises of its own accord. */
    private Details promising(Actor who, NgoId ngo) {
        return OwnPromiseFold.of(() -> new OwnPromiseForm(
                desk, ngo, null, who.county().orElseThrow(NotFound::new), () -> show(desk.who(), ngo)));
    }

    /** The forms are made when they are asked for: a home with thirty promises carries none of them. */
    private Details report(CommitmentRow row, NgoId ngo) {
        var forms = new Div();
        var fold = new Details(Translations.of(this, "commitment.ui.WePromised.report"), forms);
        fold.addClassNames("deed", "no-print");
        fold.addOpenedChangeListener(change -> {
            if (change.isOpened() && forms.getComponentCount() == 0) {
                var details = desk.book().details(desk.who(), row.id(), Translations.localeOf(this));
                forms.add(new DeedForms(desk, details, OFFERED, () -> show(desk.who(), ngo)));
            }
        });
        return fold;
    }
}
