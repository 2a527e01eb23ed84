package peygir.experience.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import peygir.access.CurrentActor;
import peygir.experience.Audience;
import peygir.experience.NoteBook;
import peygir.experience.NoteBook.Draft;
import peygir.experience.NoteRow;
import peygir.ngo.Taxonomy;
import peygir.ngo.Taxonomy.Term;
import peygir.shared.CommandKey;
import peygir.shared.Letters;
import peygir.shared.NgoId;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Press;
import peygir.shared.ui.Still;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** For an NGO's home: what it wrote for the others, and a new note. */
public class OwnNotes extends Composite<Div> {

    private static final TextRule TITLE = TextRule.required(NoteBook.LONGEST_TITLE);
    private static final TextRule BODY = TextRule.required(NoteBook.LONGEST_BODY);

    private final transient Maker maker;
    private final NgoId ngo;

    /** Makes one for a page. */
    @org.springframework.stereotype.Component
    public static class Maker {

        private final NoteBook book;
        private final Taxonomy taxonomy;
        private final CurrentActor current;

        Maker(NoteBook book, Taxonomy taxonomy, CurrentActor current) {
            this.book = book;
            this.taxonomy = taxonomy;
            this.current = current;
        }

        /** @param any false when it is known already that there are none */
        public OwnNotes of(NgoId ngo, boolean any) {
            return new OwnNotes(this, ngo, any);
        }
    }

    private OwnNotes(Maker maker, NgoId ngo, boolean any) {
        this.maker = maker;
        this.ngo = ngo;
        getContent().setId("experience");
        show(false, any ? rows() : List.of());
    }

    private void show() {
        show(false);
    }

    private void show(boolean writing) {
        show(writing, rows());
    }

    private List<NoteRow> rows() {
        return maker.book.of(maker.current.get(), ngo, Translations.localeOf(this));
    }

    private void show(boolean writing, List<NoteRow> rows) {
        getContent().removeAll();
        var panel = new Panel(text("title"));
        var others = new Anchor("experience", text("readOthers"));
        if (writing) {
            panel.withActions(others).add(form());
        } else {
            panel.withActions(new Press(text("write"), () -> show(true)), others);
        }
        if (rows.isEmpty()) {
            panel.add(new EmptyNote(text("empty")));
        }
        rows.forEach(row -> panel.add(new NoteItem(row, maker.book, maker.current, this::show)));
        getContent().add(writing ? panel : Still.of(panel));
    }

    private Div form() {
        // Belongs to this form: a second press of the button is the same note.
        var key = CommandKey.fresh();
        var title = TITLE.shownOn(new TextField(text("name")));
        title.addClassName("wide");
        var body = BODY.shownOn(new TextArea(text("body")));
        var subSector = new ComboBox<Term>(text("subSector"));
        subSector.setItems(
                (term, typed) -> Letters.compact(term.sector() + term.label()).contains(Letters.compact(typed)),
                maker.taxonomy.subSectors(maker.current.get(), Translations.localeOf(this)));
        subSector.setItemLabelGenerator(Term::label);
        subSector.setClearButtonVisible(true);
        var audience = new RadioButtonGroup<Audience>(text("audience"));
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(one -> Translations.of(this, one));
        audience.setValue(Audience.COUNTY);
        var save = new Button(text("save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> {
            try {
                if (TITLE.accepts(title) & BODY.accepts(body)) {
                    var about = subSector.getValue() == null ? null : subSector.getValue().code();
                    maker.book.publish(maker.current.get(), key, new Draft(ngo, title.getValue(), body.getValue(), about, audience.getValue()));
                    Notices.done(text("saved"));
                    show();
                }
            } finally {
                save.setEnabled(true);
            }
        });
        var actions = new Div(save, new Button(text("cancel"), _ -> show()));
        actions.addClassName("form-actions");
        var fields = new Div(title, body, subSector, audience);
        fields.addClassName("form");
        var form = new Div(fields, actions);
        form.addClassName("item-form");
        return form;
    }

    private String text(String part) {
        return Translations.of(this, "experience.ui.OwnNotes." + part);
    }
}
