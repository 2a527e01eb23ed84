package peygir.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import peygir.network.NetworkDesk;
import peygir.network.NetworkDesk.Proposal;
import peygir.ngo.NgoDetails;
import peygir.ngo.Taxonomy.Term;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Translations;

/** A network is proposed: its name, subject, purpose and who would coordinate it. */
class ProposalForm extends Div {

    private final TextField name = new TextField();
    private final Select<Term> sector = new Select<>();
    private final Select<Term> subSector = new Select<>();
    private final TextArea purpose = new TextArea();

    ProposalForm(NetworkServices services, Runnable done) {
        addClassNames("item-form", "page-groups");
        var locale = Translations.localeOf(this);
        name.setLabel(text("name"));
        name.setMaxLength(NetworkDesk.LONGEST_NAME);
        name.setWidthFull();
        sector.setLabel(text("sector"));
        sector.setItemLabelGenerator(Term::label);
        sector.setItems(services.taxonomy().sectors(services.who(), locale));
        closer(services.taxonomy().subSectors(services.who(), locale));
        purpose.setLabel(text("purpose"));
        purpose.setMaxLength(NetworkDesk.LONGEST_PURPOSE);
        purpose.setWidthFull();
        var fields = new Div(name, sector, subSector, purpose);
        fields.addClassName("page-groups");
        var attempt = new Attempt()
                .beside(name, "network.NetworkDesk.nameNeeded", "network.NetworkDesk.sameName")
                .beside(purpose, "network.NetworkDesk.purposeNeeded")
                .beside(sector, "network.Members.otherSector", "network.ui.ProposalForm.sectorNeeded");
        var coordinator = coordinator(services, fields, attempt);
        var key = CommandKey.fresh();
        var save = new Button(text("save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> {
            name.setInvalid(false);
            sector.setInvalid(false);
            purpose.setInvalid(false);
            try {
                if (attempt.carriedOut(this, () -> services.desk().propose(
                        services.who(), key,
                        new Proposal(name.getValue(), chosen(sector.getValue()), code(subSector.getValue()), purpose.getValue(), coordinator.get())))) {
                    Notices.done(text("saved"));
                    done.run();
                }
            } finally {
                save.setEnabled(true);
            }
        });
        var actions = new Div(save, new Button(text("leave"), _ -> done.run()));
        actions.addClassName("form-actions");
        add(fields, actions);
    }

    /** Closer than the sector, when the network means one part of it; its choices are those of the chosen sector. */
    private void closer(List<Term> all) {
        subSector.setLabel(text("subSector"));
        subSector.setEmptySelectionAllowed(true);
        subSector.setEmptySelectionCaption(text("subSector.whole"));
        subSector.setItemLabelGenerator(one -> one == null ? text("subSector.whole") : one.label());
        subSector.setEnabled(false);
        sector.addValueChangeListener(chosen -> {
            var wide = chosen.getValue();
            subSector.setItems(all.stream().filter(one -> wide != null && wide.label().equals(one.sector())).toList());
            subSector.setEnabled(wide != null);
        });
    }

    private static @Nullable String code(@Nullable Term term) {
        return term == null ? null : term.code();
    }

    /** An NGO proposes what it would coordinate itself; the office chooses who would. */
    private Supplier<NgoId> coordinator(NetworkServices services, Div fields, Attempt attempt) {
        var who = services.who();
        if (!services.isOffice()) {
            var own = new Select<NgoDetails>();
            own.setLabel(text("coordinator"));
            own.setItemLabelGenerator(ngo -> ngo.row().name());
            own.setItems(who.ngos().stream().map(ngo -> services.registry().details(who, ngo, Translations.localeOf(this))).toList());
            own.setValue(own.getListDataView().getItem(0));
            own.setVisible(who.ngos().size() > 1);
            fields.add(own);
            return () -> own.getValue().row().id();
        }
        var choice = new NgoChoice(services, who.county().orElseThrow(peygir.shared.NotFound::new), text("coordinator"));
        choice.setWidthFull();
        attempt.beside(choice, "network.ui.ProposalForm.coordinatorNeeded", "network.Members.otherCounty");
        fields.add(choice);
        return () -> {
            choice.setInvalid(false);
            if (choice.getValue() == null) {
                throw new DomainException("network.ui.ProposalForm.coordinatorNeeded");
            }
            return choice.getValue().id();
        };
    }

    private static String chosen(@Nullable Term term) {
        if (term == null) {
            throw new DomainException("network.ui.ProposalForm.sectorNeeded");
        }
        return term.code();
    }

    private String text(String part) {
        return Translations.of(this, "network.ui.ProposalForm." + part);
    }
}
