package peygir.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import peygir.meeting.InvitationDesk;
import peygir.meeting.InvitationRule;
import peygir.meeting.InvitationRule.History;
import peygir.meeting.MeetingDetails;
import peygir.ngo.LicenceLevel;
import peygir.ngo.Taxonomy;
import peygir.place.DepartmentRow;
import peygir.shared.CommandKey;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.Notices;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** Says by rule which NGOs are invited and shows at once who they are; departments and guests beside them. */
class InviteForm extends Composite<Div> {

    private static final TextRule GUEST = TextRule.required(InvitationDesk.LONGEST_GUEST);
    private static final TextRule CONTACT = TextRule.optional(InvitationDesk.LONGEST_GUEST);
    private static final int NAMED = 8;

    private final transient MeetingServices services;
    private final transient MeetingDetails meeting;
    private final transient Runnable changed;
    private final Select<Taxonomy.Term> sector = new Select<>();
    private final Select<Taxonomy.Term> subSector = new Select<>();
    private final Select<DepartmentRow> affiliation = new Select<>();
    private final Select<LicenceLevel> level = new Select<>();
    private final Select<History> history = new Select<>();
    private final Span who = new Span();
    private final Button invite = button("inviteNgos", this::inviteNgos);

    InviteForm(MeetingServices services, MeetingDetails meeting, Runnable changed) {
        this.services = services;
        this.meeting = meeting;
        this.changed = changed;
        var locale = Translations.localeOf(this);
        choice(sector, "sector", Taxonomy.Term::label);
        sector.setItems(services.taxonomy().sectors(services.who(), locale));
        choice(subSector, "subSector", Taxonomy.Term::label);
        subSector.setItems(services.taxonomy().subSectors(services.who(), locale));
        choice(affiliation, "affiliation", DepartmentRow::name);
        affiliation.setItems(services.gazetteer().departments(services.who(), meeting.county()));
        choice(level, "level", one -> Translations.of(this, one));
        level.setItems(LicenceLevel.values());
        choice(history, "history", one -> Translations.of(this, one));
        history.setItems(History.values());
        who.addClassName("meta");
        who.getElement().setAttribute("role", "status");
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        var rule = new Div(sector, subSector, affiliation, level, history);
        rule.addClassName("form");
        var actions = new Div(invite, button("inviteDepartments", key -> services.invitations().inviteDepartments(services.who(), key, meeting.id())));
        actions.addClassName("form-actions");
        getContent().add(rule, who, actions, guest());
        getContent().addClassNames("invite-form", "no-print");
        look();
    }

    private <T> void choice(Select<T> select, String key, Function<T, String> label) {
        select.setLabel(text(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(text("any"));
        select.setItemLabelGenerator(one -> one == null ? text("any") : label.apply(one));
        select.addValueChangeListener(_ -> look());
    }

    private InvitationRule rule() {
        return new InvitationRule(
                code(sector.getValue()), code(subSector.getValue()), affiliation.getValue() == null ? null : affiliation.getValue().id(), level.getValue(),
                history.getValue());
    }

    private static @Nullable String code(Taxonomy.@Nullable Term term) {
        return term == null ? null : term.code();
    }

    /** Who the rule means, before anything is sent. */
    private void look() {
        var names = services.invitations().matching(services.who(), meeting.id(), rule());
        invite.setEnabled(!names.isEmpty());
        var first = String.join(text("and"), names.stream().limit(NAMED).toList());
        who.setText(names.isEmpty() ? text("nobody") : names.size() > NAMED ? text("many", names.size(), first) : text("few", names.size(), first));
    }

    private void inviteNgos(CommandKey key) {
        services.invitations().inviteNgos(services.who(), key, meeting.id(), rule());
    }

    private Details guest() {
        var name = GUEST.on(new TextField(text("guest.name")));
        var contact = CONTACT.on(new TextField(text("guest.contact")));
        var fields = new Div(name, contact);
        var add = new Button(text("guest.invite"));
        add.setDisableOnClick(true);
        add.addClickListener(_ -> {
            try {
                if (GUEST.accepts(name) & CONTACT.accepts(contact)
                        && new Attempt().beside(name, "meeting.InvitationDesk.guestTwice").carriedOut(this, () -> services.invitations()
                                .inviteGuest(services.who(), CommandKey.fresh(), meeting.id(), name.getValue(), contact.getValue()))) {
                    sent();
                }
            } finally {
                add.setEnabled(true);
            }
        });
        fields.add(add);
        fields.addClassName("inline-form");
        var fold = new Details(text("guest"), fields);
        fold.addClassName("deed");
        return fold;
    }

    private Button button(String verb, Consumer<CommandKey> act) {
        var key = CommandKey.fresh();
        var button = new Button(text(verb));
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            try {
                act.accept(key);
                sent();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private void sent() {
        Notices.done(text("invited"));
        changed.run();
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "meeting.ui.InviteForm." + part, arguments);
    }
}
