package peygir.commitment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import peygir.access.Actor;
import peygir.commitment.CommitmentId;
import peygir.commitment.CommitmentRow;
import peygir.commitment.Deed;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Press;
import peygir.shared.ui.Still;
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
        show(who, ngo, false, null);
        return this;
    }

    /** Shows what was read already of what that NGO promised. */
    public WePromised show(Actor who, NgoId ngo, List<CommitmentRow> promised) {
        draw(who, ngo, promised, false, null);
        return this;
    }

    private void show(Actor who, NgoId ngo, boolean promising, @Nullable CommitmentId reporting) {
        draw(who, ngo, desk.book().promisedBy(who, ngo, Translations.localeOf(this)), promising, reporting);
    }

    /**
     * @param promising whether the form of a new promise is open
     * @param reporting the promise whose forms are open: a home with thirty promises carries none of the others'
     */
    private void draw(Actor who, NgoId ngo, List<CommitmentRow> rows, boolean promising, @Nullable CommitmentId reporting) {
        getContent().removeAll();
        var panel = new Panel(text("title"));
        var speaks = who.ngos().contains(ngo);
        if (promising) {
            panel.add(new OwnPromiseForm(desk, ngo, null, who.county().orElseThrow(NotFound::new), () -> show(desk.who(), ngo)));
        } else if (speaks) {
            panel.withActions(new Press(Translations.of(this, "commitment.ui.OwnPromiseFold.title"), () -> show(desk.who(), ngo, true, null)));
        }
        if (rows.isEmpty()) {
            panel.add(new EmptyNote(text("none")));
        } else {
            var list = new CommitmentList(desk.today());
            rows.forEach(row -> {
                if (!speaks || !row.state().open()) {
                    list.row(row);
                } else if (row.id().equals(reporting)) {
                    list.row(row, new DeedForms(desk, desk.book().details(who, row.id(), Translations.localeOf(this)), OFFERED, () -> show(desk.who(), ngo)));
                } else {
                    list.row(row, report(row, ngo));
                }
            });
            panel.add(list);
        }
        getContent().add(promising || reporting != null ? panel : Still.of(panel));
    }

    private Press report(CommitmentRow row, NgoId ngo) {
        var id = row.id();
        return new Press(text("report"), () -> show(desk.who(), ngo, false, id)).quiet().offPaper().named(text("reportOf", row.text()));
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "commitment.ui.WePromised." + part, arguments);
    }
}
