package peygir.ngo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import peygir.ngo.LicenceLevel;
import peygir.ngo.NgoDetails;
import peygir.ngo.Permission;
import peygir.ngo.Taxonomy.Term;
import peygir.shared.CommandKey;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Notices;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** A licence the NGO was given, or its renewal, is put on the register. */
class LicenceForm extends Div {

    private static final TextRule ISSUER = TextRule.required(Permission.LONGEST_ISSUER);
    private static final TextRule NUMBER = TextRule.required(Permission.LONGEST_NUMBER);

    /** Belongs to this form: a second press of the button is the same licence. */
    private final CommandKey key = CommandKey.fresh();

    private final TextField issuer = ISSUER.shownOn(new TextField(text("issuer")));
    private final TextField number = NUMBER.shownOn(new TextField(text("number")));
    private final Select<LicenceLevel> level = new Select<>();
    private final Select<Term> sector = new Select<>();
    private final JalaliDatePicker issued;
    private final JalaliDatePicker expires;

    LicenceForm(NgoServices services, NgoDetails ngo, Runnable done) {
        addClassName("item-form");
        level.setLabel(text("level"));
        level.setItems(LicenceLevel.values());
        level.setItemLabelGenerator(one -> Translations.of(this, one));
        level.setValue(LicenceLevel.COUNTY);
        sector.setLabel(text("sector"));
        var sectors = services.taxonomy().sectors(services.who(), Translations.localeOf(this));
        sector.setItems(sectors);
        sector.setItemLabelGenerator(Term::label);
        sectors.stream().filter(term -> term.code().equals(ngo.sector())).findFirst().ifPresent(sector::setValue);
        issued = new JalaliDatePicker(text("issued"), services.clock());
        issued.setMax(services.today());
        issued.setRequiredIndicatorVisible(true);
        expires = new JalaliDatePicker(text("expires"), services.clock());
        expires.setHelperText(text("expires.hint"));
        var save = new Button(text("save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> {
            try {
                if (valid() && attempt().carriedOut(this, () -> services.registry().license(services.who(), key, ngo.row().id(), permission()))) {
                    Notices.done(text("saved"));
                    done.run();
                }
            } finally {
                save.setEnabled(true);
            }
        });
        var actions = new Div(save, new Button(Translations.of(this, "ngo.ui.VersionedForm.leave"), _ -> done.run()));
        actions.addClassName("form-actions");
        var fields = new Div(issuer, number, level, sector, issued, expires);
        fields.addClassName("form");
        var notes = new Div();
        sector.addValueChangeListener(_ -> note(services, ngo, notes));
        note(services, ngo, notes);
        add(fields, notes, actions);
    }

    /** What the chosen subject would change in the county, from whoever knows. */
    private void note(NgoServices services, NgoDetails ngo, Div notes) {
        notes.removeAll();
        var chosen = sector.getValue();
        if (chosen != null) {
            services.subjects().orderedStream().forEach(note -> notes.add(note.of(services.who(), ngo.county(), chosen.code())));
        }
    }

    private Permission permission() {
        return new Permission(issuer.getValue(), level.getValue(), sector.getValue().code(), number.getValue(), issued.getValue(), expires.getValue());
    }

    private Attempt attempt() {
        return new Attempt()
                .beside(number, "ngo.NgoRegistry.sameLicence")
                .beside(issued, "ngo.Licence.issuedInFuture")
                .beside(expires, "ngo.Permission.expiresBeforeIssued");
    }

    private boolean valid() {
        return ISSUER.accepts(issuer) & NUMBER.accepts(number) & issued.accepts(true) & expires.accepts(false);
    }

    private String text(String part) {
        return Translations.of(this, "ngo.ui.LicenceForm." + part);
    }
}
