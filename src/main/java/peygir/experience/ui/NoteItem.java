package peygir.experience.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import peygir.access.CurrentActor;
import peygir.experience.NoteBook;
import peygir.experience.NoteId;
import peygir.experience.NoteRow;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Press;
import peygir.shared.ui.Translations;

/** A note as it is read; the NGO that wrote it may take it back. */
class NoteItem extends Div {

    NoteItem(NoteRow row, NoteBook book, CurrentActor current, Runnable changed) {
        var locale = Translations.localeOf(this);
        var title = new Span(row.title());
        title.addClassNames("item-title", "written");
        var body = new Paragraph(row.body());
        body.addClassName("written");
        var facts = new ArrayList<>(List.of(row.ngoName(), row.county()));
        if (row.subSector() != null) {
            facts.add(row.subSector());
        }
        facts.add(Translations.of(this, row.audience()));
        facts.add(Dates.brief(row.writtenOn(), locale));
        var meta = new Paragraph(String.join(Translations.of(this, "ngo.ui.ProfileFacts.and"), facts));
        meta.addClassName("meta");
        add(title, body, meta);
        addClassName("item");
        var own = row.own();
        if (own != null) {
            add(withdraw(own, row.title(), book, current, changed));
        }
    }

    private Press withdraw(NoteId own, String title, NoteBook book, CurrentActor current, Runnable changed) {
        var key = CommandKey.fresh();
        return new Press(text("withdraw"), () -> {
            try {
                book.withdraw(current.get(), key, own);
                Notices.done(text("withdrawn"));
            } catch (DomainException refusal) {
                Notices.refused(Messages.text(Translations.localeOf(this), refusal));
            }
            changed.run();
        }).quiet().offPaper().named(text("withdrawOf", title));
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "experience.ui.NoteItem." + part, arguments);
    }
}
