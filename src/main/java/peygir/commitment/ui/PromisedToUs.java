package peygir.commitment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import peygir.access.Actor;
import peygir.commitment.CommitmentId;
import peygir.commitment.CommitmentRow;
import peygir.commitment.Deed;
import peygir.commitment.PromisedToNgo;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Press;
import peygir.shared.ui.Still;
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
        show(who, ngo, null);
        return this;
    }

    /** Shows what was read already of what was promised to that NGO. */
    public PromisedToUs show(NgoId ngo, PromisedToNgo promised) {
        draw(ngo, promised, null);
        return this;
    }

    private void show(Actor who, NgoId ngo, @Nullable CommitmentId objecting) {
        draw(ngo, desk.book().promisedTo(who, ngo, Translations.localeOf(this)), objecting);
    }

    /** @param objecting the promise whose form is open: the others need no look at their story */
    private void draw(NgoId ngo, PromisedToNgo promised, @Nullable CommitmentId objecting) {
        getContent().removeAll();
        var locale = Translations.localeOf(this);
        var panel = new Panel(text("title"));
        if (promised.rows().isEmpty()) {
            panel.add(new EmptyNote(text("none")));
        } else {
            var list = new CommitmentList(desk.today());
            for (var row : promised.rows()) {
                if (row.id().equals(objecting)) {
                    list.row(row, new DeedForms(desk, desk.book().details(desk.who(), row.id(), locale), EnumSet.of(Deed.CONFIRM), () -> show(desk.who(), ngo)));
                } else if (promised.awaiting().contains(row.id())) {
                    list.row(row, word(row, ngo));
                } else {
                    list.row(row);
                }
            }
            panel.add(list);
        }
        getContent().add(objecting == null ? Still.of(panel) : panel);
    }

    /** A yes is one press; a no has its reason, and a yes with a remark is written there, too. */
    private Div word(CommitmentRow row, NgoId ngo) {
        var key = CommandKey.fresh();
        var id = row.id();
        var word = new Div(
                new Press(Translations.of(this, "commitment.ui.JudgementForm.confirm"), () -> confirm(key, id, ngo)).named(text("keptOf", row.text())),
                new Press(Translations.of(this, "commitment.ui.JudgementForm.dispute"), () -> show(desk.who(), ngo, id)).quiet().named(text("objectTo", row.text())));
        word.addClassNames("form-actions", "no-print");
        return word;
    }

    private void confirm(CommandKey key, CommitmentId id, NgoId ngo) {
        try {
            desk.ledger().confirm(desk.who(), key, id, ngo, true, "");
            Notices.done(Translations.of(this, "commitment.ui.JudgementForm.confirm.done"));
        } catch (DomainException refusal) {
            Notices.refused(Messages.text(Translations.localeOf(this), refusal));
        }
        show(desk.who(), ngo);
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "commitment.ui.PromisedToUs." + part, arguments);
    }
}
