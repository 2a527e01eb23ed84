package peygir.ngo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import peygir.ngo.DocumentKind;
import peygir.ngo.DocumentShelf;
import peygir.ngo.DocumentShelf.Paper;
import peygir.shared.CommandKey;
import peygir.shared.NgoId;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.FileField;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.LatinField;
import peygir.shared.ui.Notices;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** One paper to be put on an NGO's shelf: a file or an address. */
class DocumentForm extends Div {

    private static final TextRule TITLE = TextRule.required(DocumentShelf.LONGEST_TITLE);
    private static final TextRule LINK = TextRule.optional(DocumentShelf.LONGEST_LINK);

    /** Belongs to this form: a second press of the button is the same paper. */
    private final CommandKey key = CommandKey.fresh();

    private final Select<DocumentKind> kind = new Select<>();
    private final TextField title = TITLE.shownOn(new TextField(text("name")));
    private final JalaliDatePicker until;
    private final LatinField link = LINK.on(new LatinField(text("link")));
    private final FileField file = new FileField();

    DocumentForm(NgoServices services, NgoId ngo, Runnable done) {
        addClassName("item-form");
        kind.setLabel(text("kind"));
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(one -> Translations.of(this, one));
        kind.setValue(DocumentKind.STATUTES);
        until = new JalaliDatePicker(text("until"), services.clock());
        until.setHelperText(text("until.hint"));
        until.setMin(services.today());
        link.setPlaceholder("https://");
        var save = new Button(text("save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> {
            try {
                if (valid() && attempt().carriedOut(this, () -> services.documents().put(services.who(), key, paper(ngo)))) {
                    Notices.done(text("saved"));
                    done.run();
                }
            } finally {
                save.setEnabled(true);
            }
        });
        var actions = new Div(save, new Button(Translations.of(this, "ngo.ui.VersionedForm.leave"), _ -> done.run()));
        actions.addClassName("form-actions");
        var fields = new Div(kind, title, until, link);
        fields.addClassName("form");
        var hint = new Paragraph(text("hint"));
        hint.addClassName("meta");
        add(fields, hint, file, actions);
    }

    private Paper paper(NgoId ngo) {
        return new Paper(ngo, kind.getValue(), title.getValue(), until.getValue(), link.getValue(), file.chosen().orElse(null));
    }

    private Attempt attempt() {
        return new Attempt()
                .beside(link, "ngo.DocumentShelf.nothing", "ngo.DocumentShelf.notALink")
                .beside(until, "ngo.DocumentShelf.overAlready")
                .beside(title, "ngo.DocumentShelf.full");
    }

    private boolean valid() {
        return TITLE.accepts(title) & LINK.accepts(link) & (until.getValue() != null || until.getTypedText().isBlank());
    }

    private String text(String part) {
        return Translations.of(this, "ngo.ui.DocumentPanel." + part);
    }
}
